import { defaultFilters } from "./defaultFilters.ts";
import type { FilterDefinition } from "./filterTypes.ts";

/** Letters in common from which on a name counts as a slip: `airport` for `airports`. */
const ALIKE = 4;

/**
 * Names in an address that look like a filter's, but are none. Others belong to somebody else.
 *
 * @param names - Parameter names of the address.
 */
export function misspeltNames(definition: FilterDefinition, names: Iterable<string>): string[] {
  const known = Object.keys(defaultFilters(definition));
  const isAlike = (name: string) =>
    known.some((other) => other.slice(0, ALIKE) === name.slice(0, ALIKE).toLowerCase());
  return [...names].filter((name) => !known.includes(name) && isAlike(name));
}

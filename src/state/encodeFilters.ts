import type { FilterDefinition, FilterState } from "./filterTypes.ts";
import { defaultFilters } from "./defaultFilters.ts";
import { misspeltNames } from "./misspeltNames.ts";

/**
 * Writes a filter state as a query string, without the `?`.
 *
 * Defaults are left out, so an unfiltered page has a clean address. Parameters in `current` that
 * belong to nobody here are kept: another page of the same system may use them. Slips are dropped.
 *
 * @param current - The query string of the address now, with or without `?`.
 * @returns For example `v=1&from=2025-01-01&categories=electronics,jewelery`; "" when nothing is set.
 */
export function encodeFilters(
  definition: FilterDefinition,
  state: FilterState,
  current = "",
): string {
  const names = Object.keys(defaultFilters(definition));
  const own = names.flatMap((name) => {
    const text = encodeValue(state[name] ?? null);
    return text === "" ? [] : [`${name}=${text}`];
  });
  const pairs = current.replace(/^\?/, "").split("&");
  const given = pairs.map((pair) => pair.split("=")[0]!);
  const dropped = [...names, "v", "", ...misspeltNames(definition, given)];
  const kept = pairs.filter((_, index) => !dropped.includes(given[index]!));
  const rest = [...own, ...kept];
  return rest.length === 0 ? "" : [`v=${definition.version}`, ...rest].join("&");
}

/** Commas separate list items, so those inside a value are percent-encoded. */
function encodeValue(value: FilterState[string]): string {
  if (value === null) return "";
  if (typeof value === "object") return value.map((item) => encodeURIComponent(item)).join(",");
  return encodeURIComponent(value);
}

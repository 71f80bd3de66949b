import type { FilterDefinition, FilterMigration } from "./filterTypes.ts";

export interface MigratedFilters {
  /** The query string as the definition's version would have written it, without `?`. */
  readonly search: string;
  /** Why the link could not be read; its filters are then left out of use. */
  readonly notice?: string;
}

type Pairs = readonly (readonly [name: string, text: string])[];

/**
 * Brings the query string of an older link to the version of a definition, one version at a time,
 * by the migrations declared beside it. A link without a version is taken for a current one.
 *
 * @param search - `location.search`, with or without `?`.
 */
export function migrateFilters(definition: FilterDefinition, search: string): MigratedFilters {
  const { version, migrations = {} } = definition;
  const text = search.replace(/^\?/, "");
  const asked = readPairs(text).findLast(([name]) => name === "v")?.[1];
  if (asked === undefined || asked === String(version)) return { search: text };
  const steps = stepsFrom(Number(asked), version, migrations);
  if (!steps) {
    const expected = `this page reads version ${version}`;
    const notice = `The link's filters are of version “${asked}”; ${expected}, so none is applied.`;
    return { search: text, notice };
  }
  const pairs = steps.reduce<Pairs>(applyMigration, withoutVersion(readPairs(text)));
  return { search: [`v=${version}`, ...pairs.map((pair) => pair.join("="))].join("&") };
}

/** The migrations from one version to another; absent when one is missing. */
function stepsFrom(
  from: number,
  to: number,
  migrations: Readonly<Record<number, FilterMigration>>,
): FilterMigration[] | undefined {
  if (!Number.isInteger(from) || from < 1 || from >= to) return undefined;
  const steps = Array.from({ length: to - from }, (_, index) => migrations[from + index]);
  return steps.every((step) => step !== undefined) ? steps : undefined;
}

function applyMigration(pairs: Pairs, { rename = {}, replace = {}, drop = [] }: FilterMigration) {
  return pairs
    .filter(([name]) => !drop.includes(name))
    .map(([name, text]): readonly [string, string] => {
      const values = text.split(",").map((value) => replace[name]?.[value] ?? value);
      return [rename[name] ?? name, values.join(",")];
    });
}

function readPairs(text: string): Pairs {
  return text
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const at = pair.indexOf("=");
      return at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
    });
}

function withoutVersion(pairs: Pairs): Pairs {
  return pairs.filter(([name]) => name !== "v");
}

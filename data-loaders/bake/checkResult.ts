import type { RawColumn } from "../../lib/queries/toColumnar.ts";
import type { NamedQuery } from "../../lib/queries/types.ts";

/** Types that a header may state for what DuckDB returns: sums widen, literals narrow. */
const families: readonly (readonly [string, RegExp])[] = [
  ["whole number", /^u?(tiny|small|big|huge)?int(eger)?$/],
  ["number", /^(double|float|decimal\(\d+,\s*\d+\))$/],
  ["text", /^(varchar|enum.*)$/],
];

/**
 * Checks that a query returns what its header lists: names, order and kinds of columns.
 *
 * @throws Error that names the file, the header's columns and the result's.
 */
export function checkResult(query: NamedQuery, result: readonly RawColumn[]): void {
  const expected = query.columns.map(describe).join(", ");
  const actual = result.map(describe).join(", ");
  if (expected !== actual)
    throw new Error(
      `checkResult: lib/sql/${query.system}/${query.name}.sql must return its @columns (${expected}), got (${actual})`,
    );
}

function describe({ name, type }: { name: string; type: string }): string {
  const family = families.find(([, pattern]) => pattern.test(type));
  return `${name} ${family?.[0] ?? type}`;
}

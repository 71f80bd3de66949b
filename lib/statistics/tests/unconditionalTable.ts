import { newcombeDifference } from "../intervals/newcombeDifference.ts";
import type { Alternative, Interval } from "../result.ts";
import { emptyMargin } from "../tables/emptyMargin.ts";
import { margins } from "../tables/margins.ts";
import type { Table } from "../tables/margins.ts";
import { requireTwoByTwo } from "../tables/requireTwoByTwo.ts";

export interface UnconditionalOptions {
  /** Whether the columns (default, as SciPy) or the rows are the two groups. */
  readonly groups?: "columns" | "rows";
  readonly level?: number;
  readonly alternative?: Alternative;
}

interface Groups {
  readonly successes: readonly [number, number];
  readonly trials: readonly [number, number];
  /** What the results of unconditional tests share. */
  readonly shared: {
    readonly estimate: number;
    readonly interval: Interval;
    readonly level: number;
    readonly alternative: Alternative;
    readonly rates: readonly [number, number];
  };
}

/** Possible tables; about a second of work. */
const MAX_TABLES = 250_000;

/**
 * Two groups of a 2 × 2 table whose sizes were fixed in advance.
 *
 * @returns a text where the table allows no test: an empty margin, or too many possible tables.
 */
export function unconditionalTable(
  id: string,
  table: Table,
  options: UnconditionalOptions,
): Groups | string {
  const { groups = "columns", level = 0.95, alternative = "two-sided" } = options;
  const [a, b, c, d] = requireTwoByTwo(table, id);
  const reason = emptyMargin(margins(table));
  if (reason !== undefined) return reason;
  const [x, y] = groups === "columns" ? [a, b] : [a, c];
  const [m, n] = groups === "columns" ? [a + c, b + d] : [a + b, c + d];
  if ((m + 1) * (n + 1) > MAX_TABLES)
    return `more than ${MAX_TABLES} possible tables: use the z-test for two proportions`;
  const interval = newcombeDifference([x, y], [m, n], { level, alternative });
  const rates = [x / m, y / n] as const;
  return {
    successes: [x, y],
    trials: [m, n],
    shared: { estimate: rates[0] - rates[1], interval, level, alternative, rates },
  };
}

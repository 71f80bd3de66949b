import { mean, median, rollup } from "d3";

/** A value of a prepared column; null is missing. */
export type Cell = string | number | boolean | null;

/** What a missing value becomes: a statistic of the column, or a value of one's own. */
export type FillStrategy = "mean" | "median" | "mode" | { readonly value: string | number };

export interface FilledColumn {
  readonly values: readonly Cell[];
  /** How many were missing. */
  readonly filled: number;
  /** What they became; null when nothing was missing, or every value was. */
  readonly fillValue: Cell;
}

/**
 * Replaces missing values of a column.
 *
 * `mode` takes the most frequent value, of equally frequent ones the smallest, as pandas does. A
 * column of which every value is missing stays as it is: there is nothing to learn from.
 *
 * @throws TypeError when `mean` or `median` meets a value that is no number.
 */
export function fillNulls(values: readonly Cell[], strategy: FillStrategy): FilledColumn {
  const known = values.filter((value) => value !== null);
  const missing = values.length - known.length;
  if (missing === 0 || (known.length === 0 && typeof strategy === "string"))
    return { values, filled: 0, fillValue: null };
  const fillValue = typeof strategy === "string" ? statistic(known, strategy) : strategy.value;
  return { values: values.map((value) => value ?? fillValue), filled: missing, fillValue };
}

function statistic(known: readonly Exclude<Cell, null>[], strategy: "mean" | "median" | "mode") {
  if (strategy === "mode") return mostFrequent(known);
  const odd = known.find((value) => typeof value !== "number");
  if (odd !== undefined)
    throw new TypeError(`fillNulls: ${strategy} needs numbers, got ${JSON.stringify(odd)}`);
  const numbers = known as readonly number[];
  return (strategy === "median" ? median(numbers) : mean(numbers))!;
}

function mostFrequent<T extends string | number | boolean>(known: readonly T[]): T {
  const counts = rollup(
    known,
    (same) => same.length,
    (value) => value,
  );
  const most = Math.max(...counts.values());
  const modes = [...counts].filter(([, count]) => count === most).map(([value]) => value);
  return modes.reduce((least, value) => (value < least ? value : least));
}

import { group } from "d3";
import { sortedQuantile } from "../../lib/statistics/sortedQuantile.ts";
import type { Row } from "../engine/types.ts";
import { derivedRows } from "./derivedRows.ts";
import type { CardData, LiveRows } from "./liveRows.ts";

export interface BoxRowsOptions {
  /** Key of the column that is compared; one row comes back for each of its values. */
  readonly category: string;
  /** Key of the column with the numbers; rows without one are left out. */
  readonly value: string;
  readonly unit?: string;
  /**
   * What the whiskers reach: `range` the smallest and largest value, `fence` the last values within
   * 1.5 interquartile ranges of the box (Tukey); default `range`.
   */
  readonly whiskers?: "range" | "fence";
}

const FENCE = 1.5;
const NUMBERS = {
  low: "end of the lower whisker",
  lowerQuartile: "25 % lie below",
  median: "half lie below",
  upperQuartile: "75 % lie below",
  high: "end of the upper whisker",
};

/**
 * The numbers of a box plot from given rows, by category: `category`, `n`, `low`, `lowerQuartile`,
 * `median`, `upperQuartile`, `high`. Quantiles as DuckDB's `quantile_cont` has them.
 */
export function boxRows(data: CardData, options: BoxRowsOptions): LiveRows {
  const { category, value, unit, whiskers = "range" } = options;
  return derivedRows(data, (rows) => ({
    rows: [...group(rows, (row) => row[category])].flatMap(([name, own]) => {
      const sorted = numbersOf(own, value);
      return sorted.length === 0
        ? []
        : [{ [category]: name!, n: sorted.length, ...box(sorted, whiskers) }];
    }),
    fields: [
      ...rows.fields.filter(({ key }) => key === category),
      { key: "n", name: "n", type: "integer", description: "number of values" },
      ...Object.entries(NUMBERS).map(([key, description]) => ({
        ...{ key, name: key, type: "double", description },
        ...(unit !== undefined && { unit }),
      })),
    ],
  }));
}

function numbersOf(rows: readonly Row[], key: string): number[] {
  return rows
    .map((row) => row[key])
    .filter((value) => typeof value === "number" && Number.isFinite(value))
    .map(Number)
    .sort((a, b) => a - b);
}

function box(sorted: readonly number[], whiskers: "range" | "fence") {
  const quartiles = [0.25, 0.5, 0.75].map((share) => sortedQuantile(sorted, share));
  const [lowerQuartile, median, upperQuartile] = quartiles as [number, number, number];
  const reach = whiskers === "range" ? Infinity : FENCE * (upperQuartile - lowerQuartile);
  const low = sorted.find((value) => value >= lowerQuartile - reach)!;
  const high = sorted.findLast((value) => value <= upperQuartile + reach)!;
  return { low, lowerQuartile, median, upperQuartile, high };
}

import { summarizeCounts } from "../../lib/statistics/summarizeCounts.ts";
import type { ResultField } from "../engine/types.ts";
import { derivedRows } from "./derivedRows.ts";
import type { CardData, LiveRows } from "./liveRows.ts";

const MEASURES: Record<string, string> = {
  n: "number of values",
  min: "smallest value",
  max: "largest value",
  mean: "mean",
  trimmedMean: "mean without the lowest and the highest tenth",
  median: "median",
  lowerQuartile: "25 % lie below",
  upperQuartile: "25 % lie above",
  mad: "median absolute deviation from the median",
  p95: "5 % lie above",
  p99: "1 % lie above",
};

/**
 * One row that summarises values counted by a query; no row when nothing was counted.
 *
 * @param columns - Keys of the columns with the values, ascending, and with their counts.
 */
export function summaryRows(
  data: CardData,
  columns: { readonly value: string; readonly count: string; readonly unit?: string },
): LiveRows {
  const { value, count, unit } = columns;
  const fields = Object.entries(MEASURES).map(([key, description]): ResultField => {
    const measured = unit !== undefined && key !== "n";
    return { key, name: key, type: "double", description, ...(measured && { unit }) };
  });
  return derivedRows(data, (rows) => {
    const summary = summarizeCounts(
      rows.map((row) => Number(row[value])),
      rows.map((row) => Number(row[count])),
    );
    if (summary.status !== "ok") return { rows: [], fields };
    const { n, min, max, mean, trimmedMean, median, lowerQuartile, upperQuartile, mad } = summary;
    const centre = { n, min, max, mean, trimmedMean, median, lowerQuartile, upperQuartile, mad };
    return { rows: [{ ...centre, p95: summary.p95, p99: summary.p99 }], fields };
  });
}

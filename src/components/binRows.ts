import { binCounts, type BinOptions } from "../../lib/statistics/binCounts.ts";
import { derivedRows } from "./derivedRows.ts";
import type { CardData, LiveRows } from "./liveRows.ts";

/**
 * Bins of equal width from values counted by a query, for a histogram: `low`, `high`, `count`.
 *
 * @param options - Keys of the columns with values and counts; limits of the bins.
 */
export function binRows(
  data: CardData,
  options: BinOptions & { readonly value: string; readonly count: string; readonly unit?: string },
): LiveRows {
  const { value, count } = options;
  const unit = options.unit === undefined ? {} : { unit: options.unit };
  const fields = [
    { key: "low", name: "low", type: "double", description: "lower limit, inclusive", ...unit },
    { key: "high", name: "high", type: "double", description: "upper limit, exclusive", ...unit },
    {
      key: "count",
      name: "count",
      type: "bigint",
      unit: "count",
      description: "values in the bin",
    },
    {
      key: "isOpen",
      name: "is_open",
      type: "boolean",
      description: "holds everything beyond its outer limit too",
    },
  ];
  return derivedRows(data, (rows) => {
    if (rows.length === 0) return { rows: [], fields };
    const values = rows.map((row) => Number(row[value]));
    const counts = rows.map((row) => Number(row[count]));
    return { rows: binCounts(values, counts, options).map((bin) => ({ ...bin })), fields };
  });
}

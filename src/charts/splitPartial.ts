import { toDate } from "../format/toDate.ts";
import type { ChartRows } from "./chartTypes.ts";

/**
 * Rows of complete periods, and the incomplete rest. The rest starts with the last complete row, so
 * that a line through both stays joined.
 *
 * @param key - A date column.
 * @param partialFrom - ISO date from which periods are incomplete; absent: all are complete.
 */
export function splitPartial(
  rows: ChartRows,
  key: string,
  partialFrom: string | undefined,
): { readonly complete: ChartRows; readonly partial: ChartRows } {
  if (!partialFrom) return { complete: rows, partial: [] };
  const limit = Date.parse(partialFrom);
  const first = rows.findIndex((row) => (toDate(row[key])?.getTime() ?? 0) >= limit);
  if (first < 0) return { complete: rows, partial: [] };
  return { complete: rows.slice(0, first), partial: rows.slice(Math.max(0, first - 1)) };
}

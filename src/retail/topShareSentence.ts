import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row, Rows } from "../engine/types.ts";

/**
 * What the best fifth of products and of customers brings, with intervals.
 *
 * @param rows - One per kind, of `revenue_items`, with `low` and `high` of `topShare`.
 */
export function topShareSentence(rows: Rows, n: NumberWriter): unknown[] {
  const judged = rows.filter((row) => row["low"] !== null);
  if (judged.length === 0) return [];
  return [
    "The best fifth of ",
    ...judged.flatMap((row, index) => [index ? ", that of " : "", ...partOf(row, n)]),
    judged.length > 1
      ? `: ${String(judged[0]!["compared"])} intervals that hold together at 95 %.`
      : ": an interval at 95 %.",
  ];
}

const partOf = (row: Row, n: NumberWriter) => [
  `${String(row["kind"])}s brings `,
  n(row["topShare"], "percent"),
  " (",
  n(row["low"], "percent"),
  " to ",
  n(row["high"], "percent"),
  ")",
];

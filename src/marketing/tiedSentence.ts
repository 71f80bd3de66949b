import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row, Rows } from "../engine/types.ts";

/**
 * How many campaigns share the lowest ROI, where the list cannot hold them all.
 *
 * @param rows - Rows of `campaign_ranking`.
 */
export function tiedSentence(_: Row, n: NumberWriter, rows: Rows): unknown[] {
  const bottom = rows.filter((row) => row["rank"] === "bottom");
  const lowest = bottom.find((row) => Number(row["tied"]) > bottom.length);
  if (!lowest) return [];
  return [
    n(lowest["tied"], "integer"),
    " campaigns tie at ",
    n(lowest["roi"], "percent"),
    ": of these, the list shows the first by number.",
  ];
}

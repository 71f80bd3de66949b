import type { Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";

/**
 * What the intervals of the segments' means tell apart.
 *
 * @param segments - Of `rfm_groups`, with intervals; at least one.
 */
export function meansTitle(segments: Rows, currency: string): string {
  const sorted = segments.toSorted((a, b) => Number(b["meanMonetary"]) - Number(a["meanMonetary"]));
  const top = sorted[0]!;
  const mean = `${formatValue(top["meanMonetary"], "integer")} ${currency}`;
  const who = top["segment"] === "not told apart" ? "" : ` of “${String(top["segment"])}”`;
  const begin = `A customer${who} brings ${mean} on average`;
  if (sorted.length < 2) return begin;
  const below = sorted.slice(1).filter((row) => Number(row["high"]) < Number(top["low"])).length;
  const others = sorted.length - 1;
  if (below === others) return `${begin}, surely more than one of any other segment`;
  if (below === 0) return `${begin}, not surely more than one of another segment`;
  return `${begin}, surely more than in ${below} of ${others} other segments`;
}

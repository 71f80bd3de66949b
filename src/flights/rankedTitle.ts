import type { ChartRows } from "../charts/chartTypes.ts";
import { formatValue } from "../format/formatValue.ts";

type Row = ChartRows[number];

/** Fewer flights say too little about a share to be the best or the worst of anything. */
const FEWEST_FLIGHTS = 30;

/** Whether a row takes part in a ranking: it has a place, and flights enough for its share. */
export function isRanked(row: Row): boolean {
  return row["place"] !== null && Number(row["flights"]) >= FEWEST_FLIGHTS;
}

/**
 * Writes a title that names the best and the worst row by `place`, or says why there is none.
 *
 * @param say - Gets the best and the worst row; their on-time shares differ.
 */
export function rankedTitle(say: (best: Row, worst: Row) => string) {
  return (rows: ChartRows): string => {
    const ranked = rows
      .filter(isRanked)
      .sort((one, other) => Number(one["place"]) - Number(other["place"]));
    const [best, worst] = [ranked[0], ranked.at(-1)];
    if (!best || !worst) return "Too few flights for a ranking";
    const share = formatValue(best["onTimeShare"], "percent");
    if (ranked.length === 1) return `Only one has flights enough to rank: ${share} on time`;
    return best["onTimeShare"] === worst["onTimeShare"]
      ? `All ${ranked.length} are alike: ${share} on time`
      : say(best, worst);
  };
}

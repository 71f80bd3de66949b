import type { Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";

/** How many airports lie nearer to another group; with one group there is none to be nearer to. */
export function groupTitle(airports: Rows): string {
  const count = (value: number) => formatValue(value, "integer");
  const groups = new Set(airports.map((row) => row["group"])).size;
  if (groups === 1) return `One group holds all ${count(airports.length)} airports`;
  const misfits = airports.filter(({ silhouette }) => Number(silhouette) < 0).length;
  return `${count(misfits)} of ${count(airports.length)} airports would fit better in another group`;
}

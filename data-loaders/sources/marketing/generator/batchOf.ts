import { plantedMarket as market } from "./plantedMarket.ts";

/** Size of the snapshot that a row first belongs to: 1 the smallest, 2 to 10,000, 3 to 100,000, 4 beyond. */
export function batchOf(id: number, small: number): 1 | 2 | 3 | 4 {
  if (id <= small) return 1;
  if (id <= market.mediumRows) return 2;
  return id <= market.largeRows ? 3 : 4;
}

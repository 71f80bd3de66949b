import { powerOfTwoScale } from "./linearAlgebra/powerOfTwoScale.ts";

/** Within these limits squares, sums of squares and their quotients stay normal doubles. */
const SAFE = { least: 2 ** -300, most: 2 ** 300 };

/** A power of two after which squares of values up to `largest` stay in the doubles; mostly 1. */
export function safeScale(largest: number): number {
  const safe = largest === 0 || (largest >= SAFE.least && largest <= SAFE.most);
  return safe ? 1 : powerOfTwoScale([largest]);
}

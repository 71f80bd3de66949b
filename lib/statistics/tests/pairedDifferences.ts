import { moments } from "../moments.ts";
import type { Moments } from "../moments.ts";

export interface Pairs {
  /** First value of each pair. */
  readonly a?: ArrayLike<number> | undefined;
  /** Second value of each pair, as long as `a`. */
  readonly b?: ArrayLike<number> | undefined;
  /** Instead of both: the differences a − b. */
  readonly differences?: Moments | undefined;
}

/**
 * The differences a − b of pairs, given as two lists or directly.
 *
 * @throws TypeError when neither or both forms are given, RangeError for lists of unlike length.
 */
export function pairedDifferences({ a, b, differences }: Pairs, id: string): Moments {
  if (differences !== undefined) {
    if (a === undefined && b === undefined) return differences;
    throw new TypeError(`${id}: differences must stand alone, got a or b beside them`);
  }
  if (a === undefined || b === undefined)
    throw new TypeError(`${id}: a and b must both be given, or differences, got neither form`);
  if (a.length !== b.length)
    throw new RangeError(`${id}: b must be as long as a = ${a.length}, got ${b.length}`);
  return moments(Float64Array.from(a, (value, i) => value - b[i]!));
}

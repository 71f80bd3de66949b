import { moments } from "../moments.ts";
import type { Moments } from "../moments.ts";
import { pairedValues } from "./pairedValues.ts";

export interface Pairs {
  /** First value of each pair. */
  readonly a?: ArrayLike<number> | undefined;
  /** Second value of each pair, as long as `a`. */
  readonly b?: ArrayLike<number> | undefined;
  /** Instead of both: the differences a − b. */
  readonly differences?: Moments | undefined;
}

/**
 * Moments of the differences a − b of pairs, given as two lists or directly.
 *
 * @throws TypeError when neither or both forms are given, RangeError for lists of unlike length.
 */
export function pairedDifferences({ a, b, differences }: Pairs, id: string): Moments {
  if (differences !== undefined && a === undefined && b === undefined) return differences;
  return moments(pairedValues({ a, b, ...(differences && { differences: [] }) }, id));
}

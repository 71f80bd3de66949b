import { createRandom } from "../random/createRandom.ts";
import { okResult } from "../statistics/result.ts";
import type { OkResult } from "../statistics/result.ts";
import { splitsOf } from "./splits.ts";
import type { Split } from "./splits.ts";

export interface FoldOptions {
  /** From 2, default 5. */
  readonly folds?: number;
  /** Default false: folds of neighbouring rows, as scikit-learn. */
  readonly shuffle?: boolean;
  readonly seed?: number;
}

/** Splits with the fold that tests each row. */
export interface Folds {
  readonly splits: readonly Split[];
  readonly foldOf: Uint32Array;
}

/**
 * k folds whose sizes differ by at most one, the larger ones first.
 *
 * @param n - Rows.
 * @throws RangeError when there are more folds than rows.
 */
export function kFoldSplit(
  n: number,
  { folds = 5, shuffle = false, seed = 1 }: FoldOptions = {},
): OkResult<Folds> {
  const id = "k-fold-split";
  if (folds > n) throw new RangeError(`${id}: folds must be at most n = ${n}, got ${folds}`);
  const order = Array.from({ length: n }, (_, i) => i);
  if (shuffle) createRandom(seed).shuffle(order);
  const foldOf = new Uint32Array(n);
  const larger = n % folds;
  const size = Math.floor(n / folds);
  order.forEach((row, at) => {
    const inLarger = at < larger * (size + 1);
    foldOf[row] = inLarger
      ? Math.floor(at / (size + 1))
      : larger + Math.floor((at - larger * (size + 1)) / size);
  });
  return okResult(id, { splits: splitsOf(foldOf, folds), foldOf });
}

/** A sample by its moments; `values` is there when raw values were given. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  /** Unbiased (n − 1), in squared units; 0 when n is 1. */
  readonly variance: number;
  readonly values?: ArrayLike<number>;
}

/**
 * Count, mean and unbiased variance of values, in two corrected passes: exact for constants and
 * good for values far from zero (NIST NumAcc4), which one-pass sums are not.
 *
 * @param values - Finite numbers; an empty list gives n = 0 and zeros.
 * @see Chan, Golub & LeVeque (1983), The American Statistician 37, eq. 1.7.
 */
export function moments(values: ArrayLike<number>): Moments {
  const n = values.length;
  if (n === 0) return { n, mean: 0, variance: 0, values };
  let sum = 0;
  for (let i = 0; i < n; i++) sum += values[i]!;
  const rough = sum / n;
  let rest = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const difference = values[i]! - rough;
    rest += difference;
    squares += difference * difference;
  }
  const mean = rough + rest / n;
  const variance = n > 1 ? Math.max(0, squares - (rest * rest) / n) / (n - 1) : 0;
  return { n, mean, variance, values };
}

/**
 * Squared Euclidean distance of two rows that begin at `i` in `a` and at `j` in `b`.
 *
 * @param d - Columns.
 */
export function squaredDistance(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  [i, j, d]: readonly [number, number, number],
): number {
  let sum = 0;
  for (let t = 0; t < d; t++) {
    const difference = a[i + t]! - b[j + t]!;
    sum += difference * difference;
  }
  return sum;
}

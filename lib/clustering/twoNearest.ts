/**
 * Index of the centroid nearest to a row; `out` gets the squared distances to it and to the second
 * nearest. Centroids are taken two at a time, so that two sums run independently (a quarter faster).
 *
 * @param values - Rows in one block.
 * @param start - Where the row begins.
 * @param centroids - Rows of the same width in one block.
 * @param out - `[nearest, second]` on return, `Infinity` where there is none; `out[2]` is the width.
 */
export function twoNearest(
  values: Float64Array,
  start: number,
  centroids: Float64Array,
  out: Float64Array,
): number {
  const d = out[2]!;
  const end = start + d;
  const size = centroids.length;
  let least = Infinity;
  let second = Infinity;
  let best = 0;
  for (let j = 0, q = 0; q < size; j += 2) {
    const odd = q + d < size;
    let a = 0;
    let b = odd ? 0 : Infinity;
    for (let p = start, r = odd ? q + d : q; p < end; p++, q++, r++) {
      const value = values[p]!;
      const x = value - centroids[q]!;
      const y = value - centroids[r]!;
      a += x * x;
      b += y * y;
    }
    q += d;
    if (a < least) {
      second = least;
      least = a;
      best = j;
    } else if (a < second) second = a;
    if (b < least) {
      second = least;
      least = b;
      best = j + 1;
    } else if (b < second) second = b;
  }
  out[0] = least;
  out[1] = second;
  return best;
}

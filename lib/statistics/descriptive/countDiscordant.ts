/** Pairs of a bivariate sample by how they compare. */
export interface PairCounts {
  /** n (n − 1) / 2. */
  readonly total: number;
  readonly discordant: number;
  readonly tiesX: number;
  readonly tiesY: number;
  readonly tiesBoth: number;
}

/**
 * Discordant and tied pairs in n log n steps: sorted by x, each inversion of y is one discordance.
 *
 * @see Knight (1966), JASA 61, 436–439.
 */
export function countDiscordant(x: ArrayLike<number>, y: ArrayLike<number>): PairCounts {
  const n = x.length;
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort(
    (i, j) => x[i]! - x[j]! || y[i]! - y[j]!,
  );
  const xs = Float64Array.from(order, (i) => x[i]!);
  const ys = Float64Array.from(order, (i) => y[i]!);
  const tiesBoth = tiedPairs(n, (i) => xs[i] === xs[i - 1] && ys[i] === ys[i - 1]);
  const tiesX = tiedPairs(n, (i) => xs[i] === xs[i - 1]);
  const discordant = inversions(ys);
  const tiesY = tiedPairs(n, (i) => ys[i] === ys[i - 1]);
  return { total: (n * (n - 1)) / 2, discordant, tiesX, tiesY, tiesBoth };
}

/** Pairs within runs of equal neighbours. */
function tiedPairs(n: number, same: (i: number) => boolean): number {
  let [pairs, run] = [0, 1];
  for (let i = 1; i <= n; i++) {
    if (i < n && same(i)) run++;
    else [pairs, run] = [pairs + (run * (run - 1)) / 2, 1];
  }
  return pairs;
}

/** Counts inversions by merging from below; leaves the values ascending. */
function inversions(values: Float64Array): number {
  const n = values.length;
  let from = values;
  let to: Float64Array = new Float64Array(n);
  let count = 0;
  for (let width = 1; width < n; width *= 2) {
    for (let start = 0; start < n; start += 2 * width) {
      const middle = Math.min(start + width, n);
      const end = Math.min(start + 2 * width, n);
      let [i, j] = [start, middle];
      for (let k = start; k < end; k++) {
        if (j < end && (i >= middle || from[j]! < from[i]!)) {
          to[k] = from[j++]!;
          count += middle - i;
        } else to[k] = from[i++]!;
      }
    }
    [from, to] = [to, from];
  }
  if (from !== values) values.set(from);
  return count;
}

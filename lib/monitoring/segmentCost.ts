/** What changes at a change point. */
export type ChangeModel = "mean" | "mean-variance" | "poisson";

export interface SegmentCost {
  /** −2 log-likelihood, up to constants, of the values from `start` up to before `end`. */
  (start: number, end: number): number;
}

/**
 * Cost of a segment in constant time, from cumulative sums of centred values.
 *
 * @param sigma - Noise of the model `mean`, above 0.
 * @see Killick & Eckley (2014), J. Statistical Software 58(3), for these likelihoods.
 */
export function segmentCost(
  values: ArrayLike<number>,
  { model, sigma }: { readonly model: ChangeModel; readonly sigma: number },
): SegmentCost {
  const n = values.length;
  let total = 0;
  for (let i = 0; i < n; i++) total += values[i]! / n;
  const shift = model === "poisson" ? 0 : total;
  const [sums, squares] = [new Float64Array(n + 1), new Float64Array(n + 1)];
  for (let i = 0; i < n; i++) {
    const value = values[i]! - shift;
    sums[i + 1] = sums[i]! + value;
    squares[i + 1] = squares[i]! + value * value;
  }
  const rss = (start: number, end: number) => {
    const sum = sums[end]! - sums[start]!;
    return Math.max(0, squares[end]! - squares[start]! - (sum * sum) / (end - start));
  };
  switch (model) {
    case "mean":
      return (start, end) => rss(start, end) / sigma / sigma;
    case "poisson":
      return (start, end) => {
        const sum = sums[end]! - sums[start]!;
        return sum > 0 ? 2 * sum * (1 - Math.log(sum / (end - start))) : 0;
      };
    case "mean-variance": {
      // Equal values would have an infinite likelihood: the variance is held above this.
      const floor = (rss(0, n) / n) * 1e-10;
      return (start, end) => {
        const length = end - start;
        const variance = Math.max(rss(start, end) / length, floor);
        return length * Math.log(variance) + rss(start, end) / variance;
      };
    }
  }
}

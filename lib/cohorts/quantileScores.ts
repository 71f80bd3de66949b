/**
 * Scores 1 (smallest) to `bins` by rank.
 *
 * @param options - `ties`: `equal` gives equal values the score of the lowest of them,
 *   1 + ⌊bins · (values below) / n⌋; `ntile` cuts the sorted list into parts of equal size (the
 *   first ones larger by one), splitting equal values by their order, as SQL's `ntile`.
 */
export function quantileScores(
  values: ArrayLike<number>,
  { bins, ties }: { bins: number; ties: "equal" | "ntile" },
): number[] {
  const n = values.length;
  const order = Array.from(values, (_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b);
  const scores = new Array<number>(n).fill(0);
  const large = n % bins;
  const size = Math.floor(n / bins);
  let below = 0;
  order.forEach((index, rank) => {
    if (rank > 0 && values[index]! > values[order[rank - 1]!]!) below = rank;
    if (ties === "equal") scores[index] = 1 + Math.floor((bins * below) / n);
    else if (rank < large * (size + 1)) scores[index] = 1 + Math.floor(rank / (size + 1));
    else scores[index] = 1 + large + Math.floor((rank - large * (size + 1)) / size);
  });
  return scores;
}

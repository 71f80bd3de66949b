/**
 * P(at most `discordant` discordant pairs) when all orders of n values are equally likely.
 *
 * The probabilities of 0, 1, … inversions are built up one value at a time.
 *
 * @param n - At most 170.
 * @see Kendall (1970), Rank Correlation Methods, section 5.2.
 */
export function kendallExactTail(n: number, discordant: number): number {
  const size = discordant + 1;
  let masses = new Float64Array(size);
  masses[0] = 1;
  for (let items = 2; items <= n; items++) {
    const next = new Float64Array(size);
    let window = 0;
    for (let k = 0; k < size; k++) {
      window += masses[k]!;
      if (k >= items) window -= masses[k - items]!;
      next[k] = Math.max(0, window) / items;
    }
    masses = next;
  }
  return Math.min(
    1,
    masses.reduce((sum, mass) => sum + mass, 0),
  );
}

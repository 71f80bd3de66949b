/**
 * Probabilities of Mann and Whitney's U = 0 … m n under the null hypothesis without ties.
 *
 * A recursion that only adds, so that tails keep their digits.
 *
 * @param m - First group's size, n the second's; the work grows with (m n)².
 * @see Mann & Whitney (1947), Annals of Mathematical Statistics 18, eq. 1.
 */
export function rankSumMasses(m: number, n: number): Float64Array {
  if (m > n) return rankSumMasses(n, m);
  const known = Array.from({ length: m + 1 }, (_, i) => new Float64Array(i * n + 1));
  for (const masses of known) masses[0] = 1;
  for (let j = 1; j <= n; j++)
    for (let i = 1; i <= m; i++) {
      const [from, to] = [known[i - 1]!, known[i]!];
      const share = i / (i + j);
      for (let u = i * j; u >= 0; u--)
        to[u] = (1 - share) * (u <= i * (j - 1) ? to[u]! : 0) + (u >= j ? share * from[u - j]! : 0);
    }
  return known[m]!;
}

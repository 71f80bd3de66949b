/**
 * Probabilities of Wilcoxon's W⁺ = 0 … n(n + 1)/2 under the null hypothesis without ties: every
 * rank counts or does not, each with probability one half.
 */
export function signedRankMasses(n: number): Float64Array {
  const masses = new Float64Array((n * (n + 1)) / 2 + 1);
  masses[0] = 1;
  for (let rank = 1; rank <= n; rank++)
    for (let sum = (rank * (rank + 1)) / 2; sum >= 0; sum--)
      masses[sum] = 0.5 * (masses[sum]! + (sum >= rank ? masses[sum - rank]! : 0));
  return masses;
}

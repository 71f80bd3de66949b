/**
 * Bonferroni's adjusted p-values: m·p. Holds the family-wise error rate under any dependence.
 *
 * @param p - In [0, 1].
 * @param family - Size m of the declared family, at least the number of p-values.
 */
export function bonferroni(p: ArrayLike<number>, family = p.length): Float64Array {
  return Float64Array.from(p, (value) => Math.min(1, family * value));
}

/**
 * Šidák's adjusted p-values: 1 − (1 − p)^m. Holds the family-wise error rate for independent tests.
 *
 * @param p - In [0, 1].
 * @param family - Size m of the declared family, at least the number of p-values.
 * @see Šidák (1967), JASA 62, 626–633.
 */
export function sidak(p: ArrayLike<number>, family = p.length): Float64Array {
  return Float64Array.from(p, (value) => -Math.expm1(family * Math.log1p(-value)));
}

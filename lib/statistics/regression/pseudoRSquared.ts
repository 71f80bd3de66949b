/**
 * McFadden's, Cox and Snell's and Nagelkerke's pseudo R²; null when the constant alone already has
 * likelihood 1.
 */
export function pseudoRSquared(logLikelihood: number, atNull: number, n: number) {
  if (!(atNull < 0)) return null;
  const coxSnell = -Math.expm1((2 / n) * (atNull - logLikelihood));
  return {
    mcFadden: 1 - logLikelihood / atNull,
    coxSnell,
    nagelkerke: coxSnell / -Math.expm1((2 / n) * atNull),
  };
}

import { chiSquare } from "../distributions/chiSquare.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import type { Shape } from "./shapeOf.ts";

/**
 * D'Agostino and Pearson's K² test of normality: skewness and kurtosis, each made nearly normal.
 *
 * @param shape - n of at least 8 with the biased skewness and excess kurtosis; undefined for no
 *   spread.
 * @returns `statistic` K² = z_skewness² + z_kurtosis².
 * @see D'Agostino & Pearson (1973), Biometrika 60; Anscombe & Glynn (1983), Biometrika 70.
 *   Checked against SciPy.
 */
export function dagostinoK2(
  shape: Shape | undefined,
): Result<Shape & { zSkewness: number; zKurtosis: number }> {
  const id = "dagostino-k2";
  if (!shape) return undefinedResult(id, "no variance that doubles can hold");
  const { n } = shape;
  if (n < 8) return undefinedResult(id, `at least 8 values are needed, there are ${n}`);
  const zSkewness = skewnessScore(shape.skewness, n);
  const zKurtosis = kurtosisScore(shape.excessKurtosis + 3, n);
  const statistic = zSkewness ** 2 + zKurtosis ** 2;
  const assumptions = [
    { name: "enough values", ok: n >= 20, detail: `n = ${n}; the kurtosis part wants 20 or more` },
  ];
  const p = chiSquare(2).sf(statistic);
  return okResult(id, { statistic, df: 2, p, ...shape, zSkewness, zKurtosis, assumptions });
}

/** D'Agostino (1970), Biometrika 57: Johnson's S_U. */
function skewnessScore(skewness: number, n: number): number {
  const y = skewness * Math.sqrt(((n + 1) * (n + 3)) / (6 * (n - 2)));
  const beta =
    (3 * (n * n + 27 * n - 70) * (n + 1) * (n + 3)) / ((n - 2) * (n + 5) * (n + 7) * (n + 9));
  const w2 = -1 + Math.sqrt(2 * (beta - 1));
  const delta = 1 / Math.sqrt(0.5 * Math.log(w2));
  const alpha = Math.sqrt(2 / (w2 - 1));
  return delta * Math.asinh(y / alpha);
}

/** Anscombe & Glynn (1983): a cube root. */
function kurtosisScore(kurtosis: number, n: number): number {
  const mean = (3 * (n - 1)) / (n + 1);
  const variance = (24 * n * (n - 2) * (n - 3)) / ((n + 1) ** 2 * (n + 3) * (n + 5));
  const x = (kurtosis - mean) / Math.sqrt(variance);
  const root =
    ((6 * (n * n - 5 * n + 2)) / ((n + 7) * (n + 9))) *
    Math.sqrt((6 * (n + 3) * (n + 5)) / (n * (n - 2) * (n - 3)));
  const a = 6 + (8 / root) * (2 / root + Math.sqrt(1 + 4 / root ** 2));
  const denominator = 1 + x * Math.sqrt(2 / (a - 4));
  const cube = Math.sign(denominator) * Math.cbrt((1 - 2 / a) / Math.abs(denominator));
  return (1 - 2 / (9 * a) - cube) / Math.sqrt(2 / (9 * a));
}

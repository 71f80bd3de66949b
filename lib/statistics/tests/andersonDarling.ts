import { normal } from "../distributions/normal.ts";
import { moments } from "../moments.ts";
import { sortedCopy } from "../ranking/sortedCopy.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";

/** Beyond that the approximation of p was not fitted. */
const LAST = 13;

/**
 * Anderson–Darling test of normality with mean and standard deviation taken from the values.
 *
 * @param values - At least 8; fewer give an undefined result.
 * @returns `statistic` A², `adjusted` A² (1 + 0.75 / n + 2.25 / n²), from which p comes.
 * @see D'Agostino & Stephens (1986), Goodness-of-Fit Techniques, table 4.9. Checked against
 *   SciPy (A²) and statsmodels (p).
 */
export function andersonDarling(values: ArrayLike<number>): Result<{ adjusted: number }> {
  const id = "anderson-darling";
  const { n, mean, variance } = moments(values);
  if (n < 8) return undefinedResult(id, `at least 8 values are needed, there are ${n}`);
  const sd = Math.sqrt(variance);
  if (!(sd > 0 && sd < Infinity))
    return undefinedResult(
      id,
      sd === 0 ? "zero variance" : "the variance leaves the range of doubles",
    );
  const sorted = sortedCopy(values);
  const standard = normal();
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const low = standard.logCdf((sorted[i]! - mean) / sd);
    const high = standard.logSf((sorted[n - 1 - i]! - mean) / sd);
    sum += (2 * i + 1) * (low + high);
  }
  const statistic = -n - sum / n;
  const adjusted = statistic * (1 + 0.75 / n + 2.25 / n ** 2);
  const warnings = adjusted > LAST ? ["p is an upper bound: A² lies beyond the fitted range"] : [];
  return okResult(id, { statistic, adjusted, p: approximateP(adjusted), warnings });
}

/** D'Agostino & Stephens (1986), table 4.9. */
function approximateP(a: number): number {
  if (a < 0.2) return 1 - Math.exp(-13.436 + 101.14 * a - 223.73 * a * a);
  if (a < 0.34) return 1 - Math.exp(-8.318 + 42.796 * a - 59.938 * a * a);
  if (a < 0.6) return Math.exp(0.9177 - 4.279 * a - 1.38 * a * a);
  const bounded = Math.min(a, LAST);
  return Math.exp(1.2937 - 5.709 * bounded + 0.0186 * bounded * bounded);
}

import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";
import { moments } from "../statistics/moments.ts";
import { okResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";

export interface RegressionMetrics {
  readonly n: number;
  readonly meanAbsoluteError: number;
  readonly meanSquaredError: number;
  readonly rootMeanSquaredError: number;
  readonly medianAbsoluteError: number;
  readonly maximumError: number;
  /** Mean of predicted − actual. */
  readonly bias: number;
  readonly rSquared: number | null;
  readonly explainedVariance: number | null;
  readonly meanAbsolutePercentageError: number | null;
  readonly symmetricPercentageError: number | null;
  readonly weightedPercentageError: number | null;
  readonly rootMeanSquaredLogError: number | null;
  readonly meanPoissonDeviance: number | null;
}

/**
 * Errors of predictions of a number, every usual measure at once. What does not exist is null:
 * R² of a constant, percentage errors with a zero, logarithms at or below −1.
 *
 * @returns percentage errors as shares (0.1 is 10 %); the symmetric one lies in [0, 2].
 * @throws RangeError when the lists differ in length.
 */
export function regressionMetrics(
  actual: ArrayLike<number>,
  predicted: ArrayLike<number>,
): Result<RegressionMetrics> {
  const id = "regression-metrics";
  requireEqualLengths(id, { actual, predicted });
  const n = actual.length;
  const mean = (of: (y: number, f: number) => number) => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += of(actual[i]!, predicted[i]!);
    return sum / n;
  };
  const absolute = Float64Array.from(actual, (y, i) => Math.abs(predicted[i]! - y)).sort();
  const meanSquaredError = mean((y, f) => (f - y) ** 2);
  const meanAbsoluteError = mean((y, f) => Math.abs(f - y));
  const bias = mean((y, f) => f - y);
  const variance = (moments(actual).variance * (n - 1)) / n;
  const all = (test: (y: number, f: number) => boolean) =>
    Array.from(actual).every((y, i) => test(y, predicted[i]!));
  const size = mean((y) => Math.abs(y));
  const metrics: RegressionMetrics = {
    n,
    meanAbsoluteError,
    meanSquaredError,
    rootMeanSquaredError: Math.sqrt(meanSquaredError),
    medianAbsoluteError: (absolute[(n - 1) >> 1]! + absolute[n >> 1]!) / 2,
    maximumError: absolute[n - 1]!,
    bias,
    rSquared: variance > 0 ? 1 - meanSquaredError / variance : null,
    explainedVariance: variance > 0 ? 1 - mean((y, f) => (f - y - bias) ** 2) / variance : null,
    meanAbsolutePercentageError: all((y) => y !== 0) ? mean((y, f) => Math.abs((f - y) / y)) : null,
    symmetricPercentageError: all((y, f) => y !== 0 || f !== 0)
      ? mean((y, f) => (2 * Math.abs(f - y)) / (Math.abs(f) + Math.abs(y)))
      : null,
    weightedPercentageError: size > 0 ? meanAbsoluteError / size : null,
    rootMeanSquaredLogError: all((y, f) => y > -1 && f > -1)
      ? Math.sqrt(mean((y, f) => (Math.log1p(f) - Math.log1p(y)) ** 2))
      : null,
    meanPoissonDeviance: all((y, f) => y >= 0 && f > 0)
      ? mean((y, f) => 2 * ((y > 0 ? y * Math.log(y / f) : 0) - y + f))
      : null,
  };
  const missing = Object.entries(metrics).filter(([, value]) => value === null);
  return okResult(id, {
    ...metrics,
    warnings: missing.length
      ? [`without a value for these data: ${missing.map(([key]) => key).join(", ")}`]
      : [],
  });
}

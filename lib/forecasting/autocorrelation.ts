import { normal } from "../statistics/distributions/normal.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { autocovariances } from "./autocovariances.ts";
import { isConstant } from "./constantForecast.ts";
import { partialCorrelations } from "./partialCorrelations.ts";

interface Options {
  /** Largest lag, default ⌊10 log₁₀ n⌋, at most n − 1. */
  readonly maxLag?: number | undefined;
  readonly level?: number;
}

interface Correlogram {
  /** At lags 1, 2, …, in [−1, 1]. */
  readonly correlations: readonly number[];
  readonly standardErrors: readonly number[];
  readonly bound: number;
  readonly lags: readonly number[];
}

/**
 * Autocorrelations at lags 1 to `maxLag`, with Bartlett's standard errors √((1 + 2Σρ²) / n) and
 * the bound z / √n of white noise.
 *
 * @see Box, Jenkins & Reinsel (1994), Time Series Analysis, 3rd ed., 2.1.6. Checked against R's acf
 *   and statsmodels.
 */
export function autocorrelation(values: Float64Array, options: Options = {}): Result<Correlogram> {
  return correlogram("autocorrelation", values, options, (acf, n) => ({
    correlations: Array.from(acf.subarray(1)),
    standardErrors: bartlettErrors(acf, n),
  }));
}

/** Partial autocorrelations by Durbin–Levinson, standard error 1 / √n (Quenouille 1949). */
export function partialAutocorrelation(
  values: Float64Array,
  options: Options = {},
): Result<Correlogram> {
  return correlogram("partial-autocorrelation", values, options, (acf, n) => ({
    correlations: Array.from(partialCorrelations(acf)),
    standardErrors: new Array<number>(acf.length - 1).fill(1 / Math.sqrt(n)),
  }));
}

function correlogram(
  id: string,
  values: Float64Array,
  { maxLag, level = 0.95 }: Options,
  compute: (acf: Float64Array, n: number) => Pick<Correlogram, "correlations" | "standardErrors">,
): Result<Correlogram> {
  const n = values.length;
  if (maxLag !== undefined && maxLag >= n)
    throw new RangeError(`${id}: maxLag must be below the number of values = ${n}, got ${maxLag}`);
  if (n < 2) return undefinedResult(id, `needs at least 2 values, got ${n}`);
  const last = maxLag ?? Math.max(1, Math.min(n - 1, Math.floor(10 * Math.log10(n))));
  const covariances = autocovariances(values, last);
  if (isConstant(values) || !(covariances[0]! > 0))
    return undefinedResult(id, "zero variance: the series is constant");
  const acf = covariances.map((value) => value / covariances[0]!);
  const found = compute(acf, n);
  return okResult(id, {
    estimate: found.correlations[0]!,
    level,
    lags: Array.from({ length: last }, (_, i) => i + 1),
    ...found,
    bound: normal().isf((1 - level) / 2) / Math.sqrt(n),
  });
}

function bartlettErrors(acf: Float64Array, n: number): number[] {
  let sum = 1;
  return Array.from({ length: acf.length - 1 }, (_, i) => {
    if (i > 0) sum += 2 * acf[i]! ** 2;
    return Math.sqrt(sum / n);
  });
}

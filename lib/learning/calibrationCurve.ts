import { wilsonInterval } from "../statistics/intervals/wilsonInterval.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Interval, Result } from "../statistics/result.ts";
import { probabilityBins } from "./probabilityBins.ts";
import type { BinStrategy, PredictedRows } from "./probabilityBins.ts";

export interface CalibrationOptions {
  /** Default `uniform`. */
  readonly strategy?: BinStrategy;
  /** Default 10. */
  readonly bins?: number;
  /** Of the Wilson bands, in (0, 1), default 0.95. */
  readonly level?: number;
}

export interface CalibrationBin {
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly meanProbability: number;
  readonly observedRate: number;
  /** Wilson interval of the observed rate. */
  readonly interval: Interval;
}

/**
 * Reliability diagram: predicted probability against observed rate, by bins.
 *
 * @returns `estimate`: expected calibration error, the mean gap weighted by rows; `maximumError`;
 *   `meanDifference`: mean prediction less observed rate overall.
 * @see Naeini, Cooper & Hauskrecht (2015), AAAI, 2901–2907.
 */
export function calibrationCurve(
  rows: PredictedRows,
  { strategy = "uniform", bins = 10, level = 0.95 }: CalibrationOptions = {},
): Result<{
  bins: readonly CalibrationBin[];
  maximumError: number;
  meanDifference: number;
  n: number;
}> {
  const id = "calibration-curve";
  const groups = probabilityBins(id, rows, { strategy, bins });
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  if (n === 0) return undefinedResult(id, "no rows");
  let [estimate, maximumError, meanDifference] = [0, 0, 0];
  const table = groups.map(({ low, high, n: size, positives, meanProbability }) => {
    const observedRate = positives / size;
    const gap = meanProbability - observedRate;
    estimate += (size / n) * Math.abs(gap);
    meanDifference += (size / n) * gap;
    maximumError = Math.max(maximumError, Math.abs(gap));
    const interval = wilsonInterval(positives, size, { level }).interval!;
    return { low, high, n: size, meanProbability, observedRate, interval };
  });
  return okResult(id, { estimate, bins: table, maximumError, meanDifference, n, level });
}

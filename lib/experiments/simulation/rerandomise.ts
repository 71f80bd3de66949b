import { createRandom } from "../../random/createRandom.ts";
import { moments } from "../../statistics/moments.ts";
import { okResult, undefinedResult } from "../../statistics/result.ts";
import type { Result } from "../../statistics/result.ts";
import type { Steps } from "../../statistics/runSteps.ts";
import { scoreBounds } from "../../statistics/intervals/scoreBounds.ts";
import { normal } from "../../statistics/distributions/normal.ts";
import { meanLift } from "../meanLift.ts";

export interface RerandomiseOptions {
  /** Share of the rows in the treatment arm. */
  readonly share: number;
  readonly runs: number;
  readonly alpha: number;
  readonly level: number;
  readonly seed: number;
  /** What a treated row becomes; default unchanged (A/A). */
  readonly treat?: (value: number) => number;
}

export interface RerandomiseFields {
  /** Spread of the estimates over the runs against the mean standard error: 1 when calibrated. */
  readonly calibration: number;
  readonly meanEstimate: number;
  /** Share of p-values in each tenth of [0, 1]. */
  readonly pHistogram: readonly number[];
}

/**
 * Splits given rows into two arms at random again and again, and tests each split by Welch's test.
 *
 * @param id - Of the calling method.
 * @returns `estimate`: share of significant splits with its Wilson interval; without a treatment
 *   the metric's true error, with one its power.
 */
export function* rerandomise(
  id: string,
  values: ArrayLike<number>,
  options: RerandomiseOptions,
): Steps<Result<RerandomiseFields>> {
  const { share, runs, alpha, level, seed, treat = (value: number) => value } = options;
  const n = values.length;
  const treated = Math.round(n * share);
  if (treated < 2 || n - treated < 2)
    return undefinedResult(id, `each arm needs at least 2 rows, got ${n - treated} and ${treated}`);
  const random = createRandom(seed);
  const rows = Float64Array.from(values);
  const estimates = new Float64Array(runs);
  const histogram = new Array<number>(10).fill(0);
  let [significant, errors] = [0, 0];
  for (let run = 0; run < runs; run++) {
    // The first `treated` rows of a shuffle.
    for (let i = 0; i < treated; i++) {
      const j = random.integer(i, n - 1);
      [rows[i], rows[j]] = [rows[j]!, rows[i]!];
    }
    const result = meanLift(id, {
      treatment: moments(rows.subarray(0, treated).map(treat)),
      control: moments(rows.subarray(treated)),
    });
    if (result.status !== "ok") return undefinedResult(id, `a split has ${result.reason}`);
    estimates[run] = result.estimate!;
    errors += result.standardError! / runs;
    if (result.p! < alpha) significant++;
    histogram[Math.min(9, Math.floor(10 * result.p!))]!++;
    if (run % 20 === 0) yield run / runs;
  }
  const [low, high] = scoreBounds(significant, runs, normal().isf((1 - level) / 2));
  const found = moments(estimates);
  const rate = significant / runs;
  return okResult(id, {
    estimate: rate,
    interval: [low, high] as const,
    level,
    standardError: Math.sqrt((rate * (1 - rate)) / runs),
    calibration: Math.sqrt(found.variance) / errors,
    meanEstimate: found.mean,
    pHistogram: histogram.map((count) => count / runs),
  });
}

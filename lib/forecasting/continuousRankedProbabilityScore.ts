import { normal } from "../statistics/distributions/normal.ts";
import { okResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";

export interface CrpsInput {
  readonly actual: Float64Array;
  /** Centres and spreads of normal forecasts … */
  readonly mean?: Float64Array | undefined;
  readonly sd?: Float64Array | undefined;
  /** … or one row of simulated values per actual one. */
  readonly samples?: readonly Float64Array[] | undefined;
}

/**
 * Continuous ranked probability score, in the unit of the values; lower is better, and for a point
 * forecast it is the absolute error.
 *
 * @throws RangeError unless either `samples` or both `mean` and `sd` are given, as long as `actual`.
 * @see Gneiting & Raftery (2007), JASA 102, eq. 21; Gneiting et al. (2005), MWR 133, eq. 5 (normal).
 */
export function continuousRankedProbabilityScore(
  input: CrpsInput,
): Result<{ n: number; scores: number[] }> {
  const { actual, mean, sd, samples } = input;
  const id = "crps";
  const n = actual.length;
  if (samples ? mean !== undefined || sd !== undefined : mean === undefined || sd === undefined)
    throw new RangeError(
      `${id}: samples, or mean and sd, must be given, got ${samples ? "both" : `mean ${mean ? "only" : "left out"}`}`,
    );
  requireEqualLengths(id, samples ? { actual, samples } : { actual, mean, sd });
  const scores = Array.from(actual, (value, i) =>
    samples ? sampleScore(value, samples[i]!) : normalScore(value, mean![i]!, sd![i]!),
  );
  return okResult(id, { estimate: scores.reduce((a, b) => a + b, 0) / n, n, scores });
}

function normalScore(value: number, mean: number, sd: number): number {
  if (!(sd > 0)) return Math.abs(value - mean);
  const standard = normal();
  const z = (value - mean) / sd;
  // 2Φ(z) − 1 as a difference of tails, which keeps its digits near zero.
  const spread = z * (standard.cdf(z) - standard.sf(z)) + 2 * standard.pdf(z);
  return sd * (spread - 1 / Math.sqrt(Math.PI));
}

/** E|X − y| − E|X − X′| / 2 with X and X′ from the empirical distribution, by sorting. */
function sampleScore(value: number, sample: Float64Array): number {
  const sorted = Float64Array.from(sample).sort();
  const m = sorted.length;
  let [distance, spread] = [0, 0];
  sorted.forEach((x, i) => {
    distance += Math.abs(x - value);
    spread += (2 * i - m + 1) * (x - value);
  });
  return Math.max(0, distance / m - spread / (m * m));
}

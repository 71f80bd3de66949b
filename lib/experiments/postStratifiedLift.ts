import type { Moments } from "../statistics/moments.ts";
import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { liftResult } from "./liftResult.ts";
import type { ArmMean, EffectOptions, LiftFields } from "./liftTypes.ts";
import { satterthwaite } from "./satterthwaite.ts";

/** One stratum of a covariate that was known before the experiment. */
export interface Stratum {
  readonly stratum: string;
  readonly control: Moments;
  readonly treatment: Moments;
}

export interface PostStratifiedFields extends LiftFields {
  /** 1 − variance of this lift / variance of the unstratified one. */
  readonly varianceReduction: number;
  readonly unadjustedEstimate: number;
  /** Share of all units in each stratum. */
  readonly weights: readonly number[];
}

/**
 * Lift of a mean with each stratum weighted by its share of all units.
 *
 * @see Miratrix, Sekhon & Yu (2013), Adjusting treatment effect estimates by post-stratification,
 *   JRSS B 75, eq. 2.
 */
export function postStratifiedLift(
  strata: readonly Stratum[],
  options: EffectOptions = {},
): Result<PostStratifiedFields> {
  const id = "post-stratified-lift";
  const small = strata.find(({ control, treatment }) => control.n < 2 || treatment.n < 2);
  if (small)
    return undefinedResult(
      id,
      `stratum ${JSON.stringify(small.stratum)} needs at least 2 units in each arm, got ${small.control.n} and ${small.treatment.n}`,
    );
  const total = strata.reduce((sum, { control, treatment }) => sum + control.n + treatment.n, 0);
  const weights = strata.map(({ control, treatment }) => (control.n + treatment.n) / total);
  const arm = (name: "control" | "treatment"): ArmMean => ({
    mean: strata.reduce((sum, item, i) => sum + weights[i]! * item[name].mean, 0),
    variance: strata.reduce((sum, item, i) => sum + weightedVariance(item[name], weights[i]!), 0),
  });
  const df = satterthwaite(
    strata.flatMap(({ control, treatment }, i) =>
      [control, treatment].map((sample) => ({
        variance: weightedVariance(sample, weights[i]!),
        df: sample.n - 1,
      })),
    ),
  );
  const [control, treatment] = [arm("control"), arm("treatment")];
  const pooled = [merge(strata.map((s) => s.control)), merge(strata.map((s) => s.treatment))];
  const before = pooled.reduce((sum, { n, variance }) => sum + variance / n, 0);
  const after = control.variance + treatment.variance;
  return liftResult(id, { control, treatment, df }, options, {
    varianceReduction: before > 0 ? 1 - after / before : 0,
    unadjustedEstimate: pooled[1]!.mean - pooled[0]!.mean,
    weights,
  });
}

const weightedVariance = ({ n, variance }: Moments, weight: number) => (weight ** 2 * variance) / n;

/** Moments of the concatenation. */
function merge(parts: readonly Moments[]): Moments {
  const n = parts.reduce((sum, part) => sum + part.n, 0);
  const mean = parts.reduce((sum, part) => sum + (part.n / n) * part.mean, 0);
  const squares = parts.reduce(
    (sum, part) => sum + (part.n - 1) * part.variance + part.n * (part.mean - mean) ** 2,
    0,
  );
  return { n, mean, variance: squares / (n - 1) };
}

import type { JointMoments } from "../statistics/jointMoments.ts";
import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { covariateSlopes } from "./covariateSlopes.ts";
import { liftResult } from "./liftResult.ts";
import type { ArmPair, EffectOptions, LiftFields } from "./liftTypes.ts";
import { pairVariance } from "./pairVariance.ts";
import { satterthwaite } from "./satterthwaite.ts";
import { tooFewUnits } from "./tooFewUnits.ts";

export interface CupedFields extends LiftFields {
  /** Slope of the outcome on each covariate. */
  readonly theta: Float64Array;
  /** 1 − adjusted / unadjusted variance of the absolute lift. */
  readonly varianceReduction: number;
  readonly unadjustedEstimate: number;
  readonly unadjustedStandardError: number;
}

/**
 * Lift of a mean adjusted for covariates measured before the experiment (CUPED).
 *
 * Adjusted means are ȳ − θ'(x̄ − x̄ of all units); both depend on x̄ of all units, so a relative
 * lift takes their covariance into account. Without a usable covariate it is the plain lift, with
 * a warning.
 *
 * @param arms - Moments of [outcome, covariate 1, …] per unit.
 * @see Deng, Xu, Kohavi & Walker (2013), WSDM, section 3.
 */
export function cupedLift(
  arms: { control: JointMoments; treatment: JointMoments },
  options: EffectOptions = {},
): Result<CupedFields> {
  const id = "cuped-lift";
  const { control, treatment } = arms;
  if (control.means.length !== treatment.means.length)
    throw new RangeError(
      `${id}: treatment must have as many covariates as control = ${control.means.length - 1}, got ${treatment.means.length - 1}`,
    );
  const few = tooFewUnits(control.n, treatment.n);
  if (few) return undefinedResult(id, few);
  const { theta, dropped } = covariateSlopes([control, treatment]);
  const plain = adjustedPair(arms, new Float64Array(theta.length));
  const pair = adjustedPair(arms, theta);
  const before = pairVariance(plain);
  return liftResult(id, pair, options, {
    theta,
    varianceReduction: before > 0 ? 1 - pairVariance(pair) / before : 0,
    unadjustedEstimate: plain.treatment.mean - plain.control.mean,
    unadjustedStandardError: Math.sqrt(before),
    warnings: dropped.map(
      (i) => `covariate ${i + 1} has no variance of its own within the arms and was left out`,
    ),
  });
}

/** Both adjusted means as linear forms of (ȳc, x̄c) and (ȳt, x̄t), which are independent. */
function adjustedPair(
  { control, treatment }: { control: JointMoments; treatment: JointMoments },
  theta: Float64Array,
): ArmPair {
  const share = control.n / (control.n + treatment.n);
  const minus = (factor: number, one: number) => [one, ...Array.from(theta, (t) => -factor * t)];
  const forms = {
    control: { c: minus(1 - share, 1), t: minus(share - 1, 0) },
    treatment: { c: minus(-share, 0), t: minus(share, 1) },
  };
  const cross = (a: keyof typeof forms, b: keyof typeof forms) =>
    quadratic(control, forms[a].c, forms[b].c) + quadratic(treatment, forms[a].t, forms[b].t);
  const mean = ({ c, t }: { c: number[]; t: number[] }) =>
    linear(control, c) + linear(treatment, t);
  // The absolute lift's degrees of freedom: Welch's, of the adjusted values.
  const residual = minus(1, 1);
  const df = satterthwaite(
    [control, treatment].map((arm) => ({
      variance: quadratic(arm, residual, residual),
      df: arm.n - 1,
    })),
  );
  return {
    control: { mean: mean(forms.control), variance: cross("control", "control") },
    treatment: { mean: mean(forms.treatment), variance: cross("treatment", "treatment") },
    covariance: cross("control", "treatment"),
    df,
  };
}

const linear = ({ means }: JointMoments, form: readonly number[]) =>
  form.reduce((sum, factor, i) => sum + (factor === 0 ? 0 : factor * means[i]!), 0);

/** Covariance of two linear forms of an arm's means. */
function quadratic(
  { n, covariances }: JointMoments,
  a: readonly number[],
  b: readonly number[],
): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++)
      if (a[i] !== 0 && b[j] !== 0) sum += a[i]! * b[j]! * covariances[i]![j]!;
  return sum / n;
}

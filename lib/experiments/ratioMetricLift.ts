import type { JointMoments } from "../statistics/jointMoments.ts";
import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { liftResult } from "./liftResult.ts";
import type { ArmMean, EffectOptions, LiftFields } from "./liftTypes.ts";
import { linearisedSd } from "./linearisedSd.ts";
import { satterthwaite } from "./satterthwaite.ts";
import { tooFewUnits } from "./tooFewUnits.ts";

/**
 * Lift of a ratio of sums (revenue per order, clicks per view) when units, not events, are
 * randomised: variance by the delta method.
 *
 * @param arms - Moments of [numerator, denominator] per unit.
 * @see Deng, Knoblich & Lu (2018), KDD, section 3.
 */
export function ratioMetricLift(
  { control, treatment }: { control: JointMoments; treatment: JointMoments },
  options: EffectOptions = {},
): Result<LiftFields> {
  const id = "ratio-metric-lift";
  const few = tooFewUnits(control.n, treatment.n);
  if (few) return undefinedResult(id, few);
  for (const [name, arm] of Object.entries({ control, treatment }))
    if (arm.means[1] === 0) return undefinedResult(id, `the denominator of ${name} adds up to 0`);
  const [c, t] = [ratioMean(control), ratioMean(treatment)];
  const df = satterthwaite([
    { variance: c.variance, df: control.n - 1 },
    { variance: t.variance, df: treatment.n - 1 },
  ]);
  return liftResult(id, { control: c, treatment: t, df }, options, {});
}

/** Var(Y/X) ≈ Var(Y − R X) / (n X̄²) at R = Ȳ/X̄. */
function ratioMean(arm: JointMoments): ArmMean {
  const { ratio, sd } = linearisedSd(arm);
  return { mean: ratio, variance: (sd * sd) / arm.n };
}

import { normal } from "../../statistics/distributions/normal.ts";
import type { Moments } from "../../statistics/moments.ts";
import { okResult, undefinedResult } from "../../statistics/result.ts";
import type { Result } from "../../statistics/result.ts";
import { meanLift } from "../meanLift.ts";
import type { EffectOptions } from "../liftTypes.ts";
import { withLog } from "../../statistics/tailP.ts";
import { mixtureTest } from "./mixtureTest.ts";

export interface MixtureOptions extends Omit<EffectOptions, "intervalMethod"> {
  /** `statsig`: mixing variance by Zhao et al. and, for two sides, half of α. */
  readonly vendor?: "johari" | "statsig";
  /** Standard deviation of the mixing normal: effects that are expected. */
  readonly mixingSd?: number | undefined;
}

const FOLLOWS =
  "mixingSd was not given: one that follows the sample size, as vendors take it, holds α over a long run of looks only approximately";

/**
 * mSPRT of a lift. Without `mixingSd` the mixing variance is z²(s_t² + s_c²)/(n_t + n_c).
 *
 * @see Zhao, Liu & Ou-Yang (2019), Safely and quickly deploying new features with a staged rollout
 *   framework using sequential test and adaptive experimental design.
 */
export function mixtureLift(
  arms: { control: Moments; treatment: Moments },
  { vendor = "johari", effect = "absolute", ...options }: MixtureOptions = {},
): Result<{ critical: number; mixingSd: number; logRatio: number }> {
  const id = "msprt";
  const { level = 0.95, alternative = "two-sided", null: hypothesis = 0 } = options;
  const fixed = meanLift(id, arms, { effect, level });
  if (fixed.status !== "ok")
    return undefinedResult(id, fixed.reason, {
      ...(fixed.estimate !== undefined && { estimate: fixed.estimate }),
    });
  const [estimate, standardError] = [fixed.estimate!, fixed.standardError!];
  const halved = vendor === "statsig" && alternative === "two-sided";
  const alpha = (1 - level) / (halved ? 2 : 1);
  const mixingSd = options.mixingSd ?? defaultMixingSd(arms, { effect, level, alternative });
  if (!(mixingSd > 0 && mixingSd / standardError < 1e150 && mixingSd / standardError > 1e-150))
    return undefinedResult(id, "the mixing variance leaves the range of doubles", { estimate });
  const mixingVariance = mixingSd * mixingSd;
  const asked = { estimate, standardError, null: hypothesis, mixingVariance, alpha, alternative };
  const found = mixtureTest(asked);
  const sides = halved ? 2 : 1;
  const p = withLog(Math.min(1, found.p * sides), () => Math.log(sides) - found.logRatio);
  const warnings = options.mixingSd === undefined ? [FOLLOWS] : [];
  const shared = { estimate, standardError, level, alternative, mixingSd };
  return okResult(id, { ...shared, ...found, ...p, warnings });
}

function defaultMixingSd(
  { control, treatment }: { control: Moments; treatment: Moments },
  { effect, level, alternative }: Required<Pick<EffectOptions, "effect" | "level" | "alternative">>,
): number {
  const z = normal().isf(alternative === "two-sided" ? (1 - level) / 2 : 1 - level);
  const sd = Math.sqrt((control.variance + treatment.variance) / (control.n + treatment.n));
  return (Math.abs(z) * sd) / (effect === "relative" ? Math.abs(control.mean) : 1);
}

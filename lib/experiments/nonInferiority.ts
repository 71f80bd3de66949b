import type { Moments } from "../statistics/moments.ts";
import type { Result } from "../statistics/result.ts";
import type { EffectOptions, LiftFields } from "./liftTypes.ts";
import { meanLift } from "./meanLift.ts";

export interface NonInferiorityOptions extends Omit<EffectOptions, "alternative" | "null"> {
  /** Largest worsening that is still acceptable, above 0; share of control when relative. */
  readonly margin: number;
  /** Which direction of the metric is good, default `higher`. */
  readonly better?: "higher" | "lower";
}

/**
 * Guardrail: is the treatment at most `margin` worse than control? One-sided test of the
 * worsening, with the matching one-sided interval.
 *
 * @returns `p` small: worse by more than the margin can be ruled out.
 */
export function nonInferiority(
  arms: { control: Moments; treatment: Moments },
  { margin, better = "higher", ...options }: NonInferiorityOptions,
): Result<LiftFields> {
  const higher = better === "higher";
  return meanLift("non-inferiority-test", arms, {
    ...options,
    null: higher ? -margin : margin,
    alternative: higher ? "greater" : "less",
  });
}

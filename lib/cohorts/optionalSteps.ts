import { normal } from "../statistics/distributions/normal.ts";
import { conversionShare } from "./funnelConversion.ts";
import type { Conversion } from "./funnelConversion.ts";
import type { FunnelAttempt, FunnelPlan } from "./funnelTypes.ts";

/** How many took a step that may be left out, and how those with and without it went on. */
export interface OptionalStepFindings {
  readonly event: string;
  readonly after: number;
  readonly reached: number;
  /** Of those at the step before. */
  readonly fromPrevious: Conversion;
  /** Of those who took it, to the next step; null after the last step. */
  readonly nextWith: Conversion | null;
  /** Of those at the step before who did not take it, to the next step. */
  readonly nextWithout: Conversion | null;
}

/** The optional steps of a plan over a set of attempts, with Wilson intervals. */
export function optionalSteps(
  attempts: readonly FunnelAttempt[],
  plan: FunnelPlan,
  level: number,
): OptionalStepFindings[] {
  const z = normal().isf((1 - level) / 2);
  return plan.optionalSteps.map(({ event, after }, i) => {
    const before = attempts.filter(({ times }) => times.length >= after);
    const took = before.filter(({ optional }) => optional[i]);
    const left = before.filter(({ optional }) => !optional[i]);
    const onward = (group: readonly FunnelAttempt[]) => {
      if (after === plan.steps.length) return null;
      const gone = group.filter(({ times }) => times.length > after);
      return conversionShare(gone.length, group.length, z);
    };
    return {
      event,
      after,
      reached: took.length,
      fromPrevious: conversionShare(took.length, before.length, z),
      nextWith: onward(took),
      nextWithout: onward(left),
    };
  });
}

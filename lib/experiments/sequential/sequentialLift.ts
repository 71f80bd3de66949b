import type { Moments } from "../../statistics/moments.ts";
import { okResult, undefinedResult } from "../../statistics/result.ts";
import type { Result } from "../../statistics/result.ts";
import { meanLift } from "../meanLift.ts";
import type { EffectOptions } from "../liftTypes.ts";
import { confidenceSequence } from "./confidenceSequence.ts";

/** Vendor semantics by name. */
export const TUNING = { growthbook: 5_000, eppo: 10_000 } as const;

export interface SequentialOptions extends Omit<EffectOptions, "intervalMethod"> {
  /** Sets `tuning`: growthbook 5,000, eppo 10,000. */
  readonly vendor?: keyof typeof TUNING;
  /** Units at which the interval is narrowest against a fixed one; wins over the vendor. */
  readonly tuning?: number | undefined;
}

/**
 * Lift with an interval that may be read after every unit.
 *
 * GrowthBook and Eppo use one confidence sequence with different tuning.
 */
export function sequentialLift(
  arms: { control: Moments; treatment: Moments },
  { vendor = "growthbook", effect = "absolute", ...options }: SequentialOptions = {},
): Result<{ critical: number; rho: number; tuning: number }> {
  const id = "confidence-sequence";
  const { level = 0.95, alternative = "two-sided", null: hypothesis = 0 } = options;
  const fixed = meanLift(id, arms, { effect, level });
  if (fixed.status !== "ok")
    return undefinedResult(id, fixed.reason, {
      ...(fixed.estimate !== undefined && { estimate: fixed.estimate }),
    });
  const tuning = options.tuning ?? TUNING[vendor];
  const { estimate, standardError } = {
    estimate: fixed.estimate!,
    standardError: fixed.standardError!,
  };
  const n = arms.control.n + arms.treatment.n;
  const asked = { estimate, standardError, n, tuning, level, alternative, null: hypothesis };
  const found = confidenceSequence(asked);
  return okResult(id, { estimate, standardError, level, alternative, tuning, ...found });
}

import { normal } from "../statistics/distributions/normal.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { precisionRecallCurve } from "./precisionRecallCurve.ts";
import type { ScoredRows } from "./thresholdCounts.ts";

/**
 * Average precision (step-wise area under the precision–recall curve) with Boyd's logit interval.
 *
 * @returns no interval when the estimate is 1, where its logit does not exist.
 * @see Boyd, Eng & Page (2013), ECML PKDD, 451–466, for the interval.
 */
export function averagePrecision(
  rows: ScoredRows,
  { level = 0.95 }: { readonly level?: number } = {},
): Result<{ prevalence: number; positives: number }> {
  const id = "average-precision";
  const curve = precisionRecallCurve(rows, id);
  if (curve.status !== "ok") return undefinedResult(id, curve.reason);
  const { prevalence, positives } = curve;
  const estimate = Math.min(1, curve.estimate!);
  if (estimate === 1) {
    const warnings = ["no interval: every positive ranks first, so the logit is infinite"];
    return okResult(id, { estimate, prevalence, positives, warnings });
  }
  const half = normal().isf((1 - level) / 2) / Math.sqrt(positives * estimate * (1 - estimate));
  const odds = estimate / (1 - estimate);
  const share = (shift: number) => 1 / (1 + Math.exp(-shift) / odds);
  const interval = [share(-half), share(half)] as const;
  return okResult(id, { estimate, interval, level, prevalence, positives });
}

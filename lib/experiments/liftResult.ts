import { okResult, unboundedResult, undefinedResult } from "../statistics/result.ts";
import type { Alternative, Findings, Interval, Result } from "../statistics/result.ts";
import { spreadReason } from "../statistics/tests/spreadReason.ts";
import { tInterval } from "../statistics/tInterval.ts";
import type { ArmPair, EffectOptions, LiftFields } from "./liftTypes.ts";
import { pairVariance } from "./pairVariance.ts";
import { relativeInterval } from "./relativeInterval.ts";
import type { RelativeFindings } from "./relativeInterval.ts";

const MIRRORED = { "two-sided": "two-sided", less: "greater", greater: "less" } as const;

/**
 * Absolute or relative lift of a pair of arm means as a result. A relative lift divides by the
 * absolute value of the control mean, so that a rise stays positive below zero.
 *
 * @param id - Of the calling method.
 * @param own - The method's own fields.
 */
export function liftResult<T extends object>(
  id: string,
  pair: ArmPair,
  options: EffectOptions,
  own: T,
): Result<T & LiftFields> {
  const { effect = "absolute", level = 0.95, alternative = "two-sided" } = options;
  const difference = pair.treatment.mean - pair.control.mean;
  const absoluteError = Math.sqrt(pairVariance(pair));
  const means = { controlMean: pair.control.mean, treatmentMean: pair.treatment.mean };
  const question = { null: options.null ?? 0, level, alternative };
  const spread = spreadReason(absoluteError, "zero variance in both arms");
  if (effect === "absolute") {
    if (spread) return undefinedResult(id, spread, { estimate: difference });
    const { df } = pair;
    const asked = { estimate: difference, standardError: absoluteError, df, ...question };
    const findings = { estimate: difference, standardError: absoluteError, df, level, alternative };
    return ok(id, { ...findings, ...tInterval(asked) }, { ...own, ...means });
  }
  if (pair.control.mean === 0)
    return undefinedResult(id, "the control mean is 0: no relative lift");
  const estimate = difference / Math.abs(pair.control.mean);
  if (spread) return undefinedResult(id, spread, { estimate });
  const log = options.intervalMethod === "log";
  if (log && !(pair.treatment.mean / pair.control.mean > 0))
    return undefinedResult(id, "the log interval needs means of one sign", { estimate });
  const ratio = pair.treatment.mean / pair.control.mean;
  const relativeError = Math.sqrt(pairVariance(pair, ratio)) / Math.abs(pair.control.mean);
  if (!(relativeError > 0 && relativeError < Infinity && Math.abs(estimate) < Infinity))
    return undefinedResult(id, "the variance leaves the range of doubles", { estimate });
  const { unbounded, excluded, ...shared } = relative(pair, options, question);
  const findings = { estimate, df: pair.df, level, alternative, ...shared };
  if (unbounded === undefined) return ok(id, findings, { ...own, ...means });
  const all = { ...finite(findings), ...own, ...means, ...(excluded && { excluded }) };
  return unboundedResult(id, unbounded, all);
}

/** Below zero everything is mirrored: the lift of −3 over −4 is that of 3 over 4, turned round. */
function relative(
  pair: ArmPair,
  { intervalMethod = "delta" }: EffectOptions,
  question: { null: number; level: number; alternative: Alternative },
): RelativeFindings {
  if (pair.control.mean > 0) return relativeInterval(pair, intervalMethod, question);
  const flip = ({ mean, variance }: { mean: number; variance: number }) => ({
    mean: -mean,
    variance,
  });
  const found = relativeInterval(
    { ...pair, control: flip(pair.control), treatment: flip(pair.treatment) },
    intervalMethod,
    { ...question, null: -question.null, alternative: MIRRORED[question.alternative] },
  );
  const minus = (bound: number | null) => (bound === null ? null : -bound);
  const turned = (interval: Interval): Interval => [minus(interval[1]), minus(interval[0])];
  return {
    ...found,
    statistic: -found.statistic,
    interval: turned(found.interval),
    ...(found.excluded && { excluded: turned(found.excluded) as [number, number] }),
  };
}

function ok<T extends object>(id: string, found: Findings, own: T): Result<T> {
  return okResult(id, { ...finite(found), ...own });
}

/** Infinite degrees of freedom mean the normal curve and are left out. */
function finite(found: Findings): Findings {
  return Object.fromEntries(
    Object.entries(found).filter(([key, value]) => key !== "df" || value !== Infinity),
  );
}

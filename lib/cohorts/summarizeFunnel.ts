import type { OkResult } from "../statistics/result.ts";
import { optionalSteps } from "./optionalSteps.ts";
import type { OptionalStepFindings } from "./optionalSteps.ts";
import { conversionTimes } from "./conversionTimes.ts";
import type { DurationSummary } from "./conversionTimes.ts";
import { funnelConversion } from "./funnelConversion.ts";
import type { FunnelStep } from "./funnelConversion.ts";
import type { FunnelAttempt, FunnelPlan } from "./funnelTypes.ts";
import { survivalCurve } from "./survivalCurve.ts";
import type { SurvivalPoint } from "./survivalCurve.ts";

export interface FunnelSummary {
  readonly steps: readonly (FunnelStep & {
    /** Null in any order. */
    readonly event: string | null;
    /** Time from the step before, in ms; null for the first or when nobody came. */
    readonly time: DurationSummary | null;
  })[];
  /** Steps that may be left out. */
  readonly optionalSteps: readonly OptionalStepFindings[];
  /** Entry to last step, in ms, of those who converted. */
  readonly timeToConvert: DurationSummary | null;
  /** Conversion by time since entry (ms), those still inside the window censored. */
  readonly conversionCurve: {
    /** Share converted by the end of the window. */
    readonly share: number;
    readonly low: number | null;
    readonly high: number | null;
    /** Units that can still convert. */
    readonly open: number;
    readonly points: readonly { time: number; atRisk: number; share: number }[];
  };
}

/** More points than a chart can show are thinned to this many. */
const MAX_POINTS = 200;

/**
 * Conversion, times and Kaplan–Meier conversion curve of a set of attempts.
 *
 * @param attempts - At least one.
 * @param options - `until`: end of the data (ms), exclusive.
 */
export function summarizeFunnel(
  attempts: readonly FunnelAttempt[],
  plan: FunnelPlan,
  { until, level }: { until: number; level: number },
) {
  const counts = plan.steps.map((_, i) => attempts.filter(({ times }) => times.length > i).length);
  const conversion = funnelConversion(counts, { id: "funnel", level }) as OkResult<{
    steps: readonly FunnelStep[];
  }>;
  const spans = (from: number, to: number) =>
    attempts.flatMap(({ times }) =>
      times.length > to ? [Math.max(0, times[to]! - times[from]!)] : [],
    );
  const summary: FunnelSummary = {
    steps: conversion.steps.map((step, i) => ({
      ...step,
      event: plan.order === "any" ? null : plan.steps[i]!,
      time: i === 0 ? null : conversionTimes(spans(i - 1, i)),
    })),
    optionalSteps: optionalSteps(attempts, plan, level),
    timeToConvert: plan.steps.length > 1 ? conversionTimes(spans(0, plan.steps.length - 1)) : null,
    conversionCurve: conversionCurve(attempts, plan, { until, level }),
  };
  return { estimate: conversion.estimate!, interval: conversion.interval!, ...summary };
}

/** True while a unit that has not converted still can. */
export function isOpen(attempt: FunnelAttempt, { steps }: FunnelPlan, until: number): boolean {
  return attempt.times.length < steps.length && until <= attempt.closesAt;
}

function conversionCurve(
  attempts: readonly FunnelAttempt[],
  plan: FunnelPlan,
  { until, level }: { until: number; level: number },
): FunnelSummary["conversionCurve"] {
  const done = attempts.map(({ times }) => times.length === plan.steps.length);
  const time = attempts.map(({ times, closesAt }, i) =>
    Math.max(0, (done[i] ? times.at(-1)! : Math.min(closesAt, until)) - times[0]!),
  );
  const curve = survivalCurve({ time, event: done.map(Number) }, { level });
  const last = curve.findLast(({ events }) => events > 0);
  const converted = (point: SurvivalPoint) => 1 - point.survival;
  const events = curve.filter((point) => point.events > 0);
  const stride = Math.max(1, Math.ceil(events.length / MAX_POINTS));
  return {
    share: last ? converted(last) : 0,
    low: typeof last?.high !== "number" ? null : 1 - last.high,
    high: typeof last?.low !== "number" ? null : 1 - last.low,
    open: attempts.filter((attempt) => isOpen(attempt, plan, until)).length,
    points: events
      .filter((point, i) => i % stride === 0 || point === last)
      .map((point) => ({ time: point.time, atRisk: point.atRisk, share: converted(point) })),
  };
}

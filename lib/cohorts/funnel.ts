import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { requireEventLog } from "./eventLog.ts";
import type { EventLog, PropertyValue } from "./eventLog.ts";
import { funnelAttempts } from "./funnelAttempts.ts";
import type { FunnelAttempt, FunnelOptions, FunnelPlan } from "./funnelTypes.ts";
import { groupBy } from "./groupBy.ts";
import { planFunnel } from "./planFunnel.ts";
import { endOfLog } from "./retentionCells.ts";
import { isOpen, summarizeFunnel } from "./summarizeFunnel.ts";
import type { FunnelSummary } from "./summarizeFunnel.ts";

export interface FunnelFindings extends FunnelSummary {
  /** One per value of the breakdown, largest first; empty without one. */
  readonly breakdown: readonly ({ value: PropertyValue; estimate: number } & FunnelSummary)[];
  /** Who went no further than each step but the last; `open` can still go on. */
  readonly dropOff: readonly {
    step: number;
    users: readonly { user: string; open: boolean }[];
    count: number;
  }[];
}

const DEPENDENT =
  "a user's attempts depend on each other: the intervals are narrower than they should be";

/**
 * Funnel from an event log: conversion, times, breakdown and who dropped off where.
 *
 * @param log - Events in any order.
 * @param options - Steps and rules; `level` of the intervals; `listLimit` users listed per step.
 * @returns conversion of all steps as estimate with Wilson's interval; undefined without entry.
 */
export function funnel(
  log: EventLog,
  {
    level = 0.95,
    listLimit = 100,
    ...options
  }: FunnelOptions & { level?: number; listLimit?: number },
): Result<FunnelFindings> {
  const id = "funnel";
  requireEventLog(id, log);
  const plan = planFunnel(options);
  const until = plan.observedUntil ?? endOfLog(log);
  const attempts = funnelAttempts(log, plan);
  if (attempts.length === 0) return undefinedResult(id, "nobody entered the funnel");
  const groups = plan.breakdown === undefined ? [] : [...groupBy(attempts, ({ value }) => value)];
  groups.sort(([a, x], [b, y]) => y.length - x.length || (String(a) < String(b) ? -1 : 1));
  return okResult(id, {
    ...(plan.counting !== "uniques" && { warnings: [DEPENDENT] }),
    ...summarizeFunnel(attempts, plan, { until, level }),
    level,
    breakdown: groups.map(([value, own]) => ({
      value,
      ...summarizeFunnel(own, plan, { until, level }),
    })),
    dropOff: plan.steps.slice(0, -1).map((_, i) => {
      const left = attempts.filter(({ times }) => times.length === i + 1);
      return { step: i + 1, count: left.length, users: listOf(left, plan, { until, listLimit }) };
    }),
  });
}

function listOf(
  attempts: readonly FunnelAttempt[],
  plan: FunnelPlan,
  { until, listLimit }: { until: number; listLimit: number },
) {
  return attempts
    .map((attempt) => ({ user: attempt.user, open: isOpen(attempt, plan, until) }))
    .sort((a, b) => (a.user < b.user ? -1 : a.user > b.user ? 1 : 0))
    .slice(0, listLimit);
}

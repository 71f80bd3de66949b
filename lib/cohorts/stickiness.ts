import { normal } from "../statistics/distributions/normal.ts";
import { scoreBounds } from "../statistics/intervals/scoreBounds.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { activePeriods } from "./activePeriods.ts";
import { requireEventLog } from "./eventLog.ts";
import type { EventLog } from "./eventLog.ts";
import type { ActivityOptions } from "./lifecycle.ts";

export interface StickinessLevel {
  /** Number of periods. */
  readonly periods: number;
  /** Users active in exactly so many (PostHog). */
  readonly exactly: number;
  /** Users active in at least so many (Amplitude). */
  readonly atLeast: number;
  readonly exactlyShare: number;
  /** Of all active users, with Wilson band. */
  readonly atLeastShare: number;
  readonly low: number;
  readonly high: number;
}

/**
 * In how many periods users were active: exactly k, and at least k.
 *
 * @returns `estimate` is the mean number of active periods per active user; `levels` has one row
 *   per number of periods that occurs, ascending.
 */
export function stickiness(
  log: EventLog,
  { level = 0.95, ...options }: ActivityOptions & { level?: number } = {},
): Result<{ users: number; levels: readonly StickinessLevel[] }> {
  const id = "stickiness";
  requireEventLog(id, log);
  const counts = new Map<number, number>();
  const active = activePeriods(log, options);
  for (const { length } of active.values()) counts.set(length, (counts.get(length) ?? 0) + 1);
  const users = active.size;
  if (users === 0) return undefinedResult(id, "no activity in the observed time");
  const z = normal().isf((1 - level) / 2);
  let atLeast = users;
  let sum = 0;
  const levels = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([periods, exactly]) => {
      const [low, high] = scoreBounds(atLeast, users, z);
      const shares = { exactlyShare: exactly / users, atLeastShare: atLeast / users };
      const row = { periods, exactly, atLeast, ...shares, low, high };
      atLeast -= exactly;
      sum += periods * exactly;
      return row;
    });
  return okResult(id, { estimate: sum / users, users, levels, level });
}

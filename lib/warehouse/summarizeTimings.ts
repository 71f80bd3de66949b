import { median, quantileSorted } from "d3";

export interface TimingSummary {
  readonly runs: number;
  readonly medianMs: number;
  /** Linear between neighbours (R's type 7); the slowest run when there are few. */
  readonly p95Ms: number;
  readonly slowestMs: number;
  /** A median above `SLOW_MS`. */
  readonly isSlow: boolean;
}

/** What readers take for waiting: a second. */
export const SLOW_MS = 1000;

/**
 * Several runs of one statement.
 *
 * @param timesMs - Milliseconds, one per run.
 * @throws RangeError without a run.
 */
export function summarizeTimings(timesMs: readonly number[]): TimingSummary {
  if (timesMs.length === 0)
    throw new RangeError("summarizeTimings: runs must be at least 1, got 0");
  const sorted = [...timesMs].sort((a, b) => a - b);
  const medianMs = median(sorted)!;
  return {
    runs: sorted.length,
    medianMs,
    p95Ms: quantileSorted(sorted, 0.95)!,
    slowestMs: sorted.at(-1)!,
    isSlow: medianMs > SLOW_MS,
  };
}

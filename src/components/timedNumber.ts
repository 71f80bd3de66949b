import { summarizeTimings } from "../../lib/warehouse/summarizeTimings.ts";
import { openNumber } from "./openNumber.ts";

export interface TimedNumberOptions {
  readonly title: string;
  /** What was timed, and what the time includes. */
  readonly how: string;
  readonly sql?: string;
  /** Default the median; one run is its own. */
  readonly statistic?: "median" | "95th percentile";
}

/** Milliseconds taken in this browser, with one decimal; they open the single runs. */
export function timedNumber(
  timesMs: readonly number[],
  { title, statistic = "median", ...rest }: TimedNumberOptions,
): HTMLElement {
  const { medianMs, p95Ms } = summarizeTimings(timesMs);
  const shown = timesMs.length === 1 ? "only run" : statistic;
  const value = shown === "95th percentile" ? p95Ms : medianMs;
  const origin = { kind: "measurement", timesMs, statistic: shown, ...rest } as const;
  return openNumber(origin, value, "number", { title });
}

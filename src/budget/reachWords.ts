import type { Interval } from "../../lib/statistics/result.ts";

/** The gain of a plan or of the best split: an estimate, and its interval where it has an error. */
export interface Gain {
  readonly estimate: number;
  readonly interval: Interval | null;
}

const [TARGET_LOW, TARGET_HIGH] = [0.15, 0.2];

/**
 * Whether a gain of 15 to 20 % is reached by a plan, or could be by the best split: what their
 * intervals tell, not their estimates. To follow "A gain of 15 to 20 % is".
 *
 * @param best - Null when there is no best split.
 */
export function reachWords(plan: Gain | null, best: Gain | null): string {
  if (plan === null) return "undefined";
  const [low, high] = limits(plan);
  if (low > TARGET_HIGH) return "more than reached";
  if (low >= TARGET_LOW) return "reached";
  if (high >= TARGET_LOW) return "neither reached for certain nor ruled out";
  if (best === null) return "not reached";
  const [bestLow, bestHigh] = limits(best);
  if (bestLow >= TARGET_LOW) return "not reached, but within reach";
  return bestHigh < TARGET_LOW
    ? "out of reach"
    : "not reached, and whether it is within reach cannot be told";
}

function limits({ estimate, interval }: Gain): [number, number] {
  return [interval?.[0] ?? estimate, interval?.[1] ?? estimate];
}

import type { Result } from "../result.ts";
import { proportionResult } from "./proportionResult.ts";
import type { WilsonOptions } from "./wilsonInterval.ts";

/**
 * Wald's interval for a proportion, kept within 0 and 1.
 *
 * Covers far less than its level for small n and rates near 0 or 1: for comparison with older
 * figures; otherwise take Wilson's.
 *
 * @param successes - Integer from 0 to trials.
 * @param trials - Integer; 0 gives an undefined result.
 * @throws RangeError if there are more successes than trials.
 * @see Newcombe (1998), Statistics in Medicine 17, 857–872, methods 1 and 2.
 */
export function waldInterval(
  successes: number,
  trials: number,
  { level = 0.95, continuity = false }: WilsonOptions = {},
): Result {
  const result = proportionResult("wald-interval", { successes, trials, level }, (p, z) => {
    const half = z * Math.sqrt((p * (1 - p)) / trials) + (continuity ? 0.5 / trials : 0);
    return [p - half, p + half];
  });
  if (result.status !== "ok") return result;
  const least = Math.min(successes, trials - successes);
  const warnings =
    least < 5 ? [`${least} successes or failures: the interval is too narrow, use Wilson's`] : [];
  return { ...result, warnings };
}

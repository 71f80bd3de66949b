import type { Result } from "../result.ts";
import { proportionResult } from "./proportionResult.ts";

/**
 * Agresti and Coull's interval for a proportion: Wald's after z²/2 successes and as many failures
 * are added, kept within 0 and 1.
 *
 * @param successes - Integer from 0 to trials.
 * @param trials - Integer; 0 gives an undefined result.
 * @throws RangeError if there are more successes than trials.
 * @see Agresti & Coull (1998), The American Statistician 52, 119–126.
 */
export function agrestiCoullInterval(
  successes: number,
  trials: number,
  { level = 0.95 }: { readonly level?: number } = {},
): Result {
  return proportionResult("agresti-coull-interval", { successes, trials, level }, (_, z) => {
    const n = trials + z * z;
    const centre = (successes + (z * z) / 2) / n;
    const half = z * Math.sqrt((centre * (1 - centre)) / n);
    return [centre - half, centre + half];
  });
}

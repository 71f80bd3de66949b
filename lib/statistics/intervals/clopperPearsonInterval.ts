import type { Result } from "../result.ts";
import { clopperPearsonBounds } from "./clopperPearsonBounds.ts";
import { proportionResult } from "./proportionResult.ts";

/**
 * Clopper and Pearson's exact interval for a proportion: never covers less than its level.
 *
 * @param successes - Integer from 0 to trials.
 * @param trials - Integer; 0 gives an undefined result.
 * @throws RangeError if there are more successes than trials.
 * @see Clopper & Pearson (1934), Biometrika 26, 404–413.
 */
export function clopperPearsonInterval(
  successes: number,
  trials: number,
  { level = 0.95 }: { readonly level?: number } = {},
): Result {
  const counts = { successes, trials, level };
  return proportionResult("clopper-pearson-interval", counts, (_share, _z, tail) =>
    clopperPearsonBounds(successes, trials, tail),
  );
}

import { sortedCopy } from "../ranking/sortedCopy.ts";
import type { Alternative, Interval } from "../result.ts";
import { orderInterval } from "./orderInterval.ts";

const MAX_VALUES = 2000;

/**
 * Hodges and Lehmann's pseudomedian and its interval: order statistics of the Walsh averages, at
 * the quantile of the signed-rank distribution.
 *
 * @param options - `masses` of the exact distribution; without them the normal approximation.
 * @returns an empty object for more than 2,000 values, whose averages would be too many; a bound
 *   is null where the level cannot be reached.
 * @see Hollander, Wolfe & Chicken (2014), Nonparametric Statistical Methods, 3.2 and 3.3.
 */
export function walshInterval(
  values: readonly number[],
  options: { level: number; alternative: Alternative; masses?: Float64Array },
): { estimate?: number; interval?: Interval } {
  const n = values.length;
  if (n > MAX_VALUES) return {};
  const averages = new Float64Array((n * (n + 1)) / 2);
  let at = 0;
  for (let i = 0; i < n; i++)
    for (let j = i; j < n; j++) averages[at++] = values[i]! / 2 + values[j]! / 2;
  const sd = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
  return orderInterval(sortedCopy(averages), { ...options, sd });
}

import { log1mexp } from "../special/tails.ts";
import { discrete } from "./discrete.ts";
import { requireParameter } from "./requireParameter.ts";
import type { DiscreteDistribution } from "./types.ts";

/**
 * Geometric distribution: trials up to and including the first success (1, 2, …).
 *
 * @param p - Probability of success in (0, 1].
 * @param counting - `failures` counts those before the success instead (0, 1, …), as R does.
 */
export function geometric(
  p: number,
  counting: "trials" | "failures" = "trials",
): DiscreteDistribution {
  requireParameter(p > 0 && p <= 1, "geometric", "p must lie in (0, 1]", p);
  const first = counting === "trials" ? 1 : 0;
  const logFail = Math.log1p(-p);
  return discrete({
    name: "geometric",
    support: [first, p === 1 ? first : Infinity],
    mean: first + (1 - p) / p,
    variance: (1 - p) / p / p,
    logPmf: (k) => Math.log(p) + (k === first ? 0 : (k - first) * logFail),
    tails: (k) => {
      const log = (k - first + 1) * logFail;
      return log < -Math.LN2 ? { log, lower: false } : { log: log1mexp(log), lower: true };
    },
    sample: (random) =>
      p === 1 ? first : first + Math.floor(Math.log1p(-random.uniform()) / logFail),
  });
}

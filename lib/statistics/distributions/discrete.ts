import type { Random } from "../../random/createRandom.ts";
import { logTail, tail } from "../special/tails.ts";
import type { Tails } from "../special/tails.ts";
import { requireParameter } from "./requireParameter.ts";
import type { DiscreteDistribution } from "./types.ts";

interface Parts {
  readonly name: string;
  readonly support: readonly [number, number];
  readonly mean: number;
  readonly variance: number;
  /** At an integer of the support. */
  logPmf(k: number): number;
  /** P(X ≤ k) and P(X > k) at an integer in [low, high). */
  tails(k: number): Tails;
  /** Default: the quantile of a uniform number. */
  sample?(random: Random): number;
}

/** A probability that agrees with the target but for rounding counts as reached. */
const FUZZ = 1e-13;

/** Makes a distribution on integers of its log mass and its tails; quantiles by bisection. */
export function discrete(parts: Parts): DiscreteDistribution {
  const { name, support, mean, variance } = parts;
  const [low, high] = support;
  const tails = (x: number): Tails => {
    requireParameter(!Number.isNaN(x), name, "k must be a number", x);
    const k = Math.floor(x);
    if (k < low) return { log: -Infinity, lower: true };
    return k >= high ? { log: -Infinity, lower: false } : parts.tails(k);
  };
  const logPmf = (k: number) => {
    requireParameter(!Number.isNaN(k), name, "k must be a number", k);
    return Number.isInteger(k) && k >= low && k <= high ? parts.logPmf(k) : -Infinity;
  };
  const inverse = (p: number, lower: boolean) => {
    requireParameter(p >= 0 && p <= 1, name, "a probability must lie in [0, 1]", p);
    if (p === (lower ? 0 : 1)) return low;
    if (p === (lower ? 1 : 0)) return high;
    const target = Math.log(p);
    const slack = FUZZ * Math.max(1, Math.abs(target));
    const reached = lower
      ? (k: number) => logTail(tails(k), true) >= target - slack
      : (k: number) => logTail(tails(k), false) <= target + slack;
    return search(reached, support, { centre: mean, spread: Math.sqrt(variance) });
  };
  const quantile = (p: number) => inverse(p, true);
  return {
    kind: "discrete",
    support,
    mean,
    variance,
    logPmf,
    pmf: (k) => Math.exp(logPmf(k)),
    cdf: (x) => tail(tails(x), true),
    sf: (x) => tail(tails(x), false),
    logCdf: (x) => logTail(tails(x), true),
    logSf: (x) => logTail(tails(x), false),
    quantile,
    isf: (q) => inverse(q, false),
    sample: parts.sample ?? ((random) => quantile(random.uniform())),
  };
}

/** The smallest integer for which a monotone condition holds, by doubling out of the centre. */
function search(
  reached: (k: number) => boolean,
  [low, high]: readonly [number, number],
  { centre, spread }: { centre: number; spread: number },
): number {
  const start = Math.min(high, Math.max(low, Math.floor(centre)));
  const clamp = (k: number) => Math.min(high, Math.max(low, k));
  let step = Math.max(1, Math.ceil(Number.isFinite(spread) ? spread : 1));
  let below = start;
  let above = start;
  if (reached(start)) {
    do {
      above = below;
      if (above === low) return low;
      below = clamp(below - step);
      step *= 2;
    } while (reached(below));
  } else {
    do {
      below = above;
      above = clamp(above + step);
      if (above > Number.MAX_SAFE_INTEGER) return Infinity;
      step *= 2;
    } while (!reached(above));
  }
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (reached(middle)) above = middle;
    else below = middle;
  }
  return above;
}

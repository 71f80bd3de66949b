import type { Random } from "../../random/createRandom.ts";
import { logTail, tail } from "../special/tails.ts";
import type { Tails } from "../special/tails.ts";
import { requireParameter } from "./requireParameter.ts";
import type { ContinuousDistribution } from "./types.ts";

interface Parts {
  readonly name: string;
  readonly support: readonly [number, number];
  readonly mean: number | undefined;
  readonly variance: number | undefined;
  /** Inside the support. */
  logPdf(x: number): number;
  /** Strictly inside the support. */
  tails(x: number): Tails;
  /** The x whose named tail has this probability, in (0, 0.5]. */
  inverse(probability: number, lower: boolean): number;
  /** Default: the quantile of a uniform number. */
  sample?(random: Random): number;
}

const EVERYTHING_BELOW: Tails = { log: -Infinity, lower: true };
const EVERYTHING_ABOVE: Tails = { log: -Infinity, lower: false };

/** Makes a distribution of its log density, its tails and their inverse. */
export function continuous(parts: Parts): ContinuousDistribution {
  const { name, support, mean, variance } = parts;
  const [low, high] = support;
  const tails = (x: number): Tails => {
    requireParameter(!Number.isNaN(x), name, "x must be a number", x);
    if (x <= low) return EVERYTHING_BELOW;
    return x >= high ? EVERYTHING_ABOVE : parts.tails(x);
  };
  const logPdf = (x: number) => {
    requireParameter(!Number.isNaN(x), name, "x must be a number", x);
    return x < low || x > high || !Number.isFinite(x) ? -Infinity : parts.logPdf(x);
  };
  const inverse = (p: number, lower: boolean) => {
    requireParameter(p >= 0 && p <= 1, name, "a probability must lie in [0, 1]", p);
    if (p === 0) return lower ? low : high;
    if (p === 1) return lower ? high : low;
    const x = p <= 0.5 ? parts.inverse(p, lower) : parts.inverse(1 - p, !lower);
    return Math.min(high, Math.max(low, x));
  };
  const quantile = (p: number) => inverse(p, true);
  return {
    kind: "continuous",
    support,
    mean,
    variance,
    logPdf,
    pdf: (x) => Math.exp(logPdf(x)),
    cdf: (x) => tail(tails(x), true),
    sf: (x) => tail(tails(x), false),
    logCdf: (x) => logTail(tails(x), true),
    logSf: (x) => logTail(tails(x), false),
    quantile,
    isf: (q) => inverse(q, false),
    sample: parts.sample ?? ((random) => quantile(random.uniform())),
  };
}

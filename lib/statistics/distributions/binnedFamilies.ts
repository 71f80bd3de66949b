import type { ContinuousDistribution } from "./types.ts";
import { gamma } from "./gamma.ts";
import { logNormal } from "./logNormal.ts";
import { normal } from "./normal.ts";
import { studentT } from "./studentT.ts";
import { weibull } from "./weibull.ts";

/** Names of the families that `fitBinned` knows. */
export type BinnedFamily = "normal" | "student-t" | "log-normal" | "gamma" | "weibull";

interface Scale {
  readonly center: number;
  readonly spread: number;
  readonly firstEdge: number;
}

interface Family {
  readonly names: readonly string[];
  /** Where the search starts, in parameters without limits. */
  readonly start: readonly number[];
  /** The law of values less the centre, over the spread. */
  readonly toLaw: (x: ArrayLike<number>, firstEdge: number) => ContinuousDistribution;
  /** Parameters in the unit of the data. */
  readonly report: (x: ArrayLike<number>, scale: Scale) => Record<string, number>;
}

/**
 * Location-scale families, and families that begin at a point below the first edge: that point is
 * fitted too, so that early arrivals need no cut.
 */
export const binnedFamilies: Readonly<Record<BinnedFamily, Family>> = {
  normal: {
    names: ["mean", "sd"],
    start: [0, 0],
    toLaw: (x) => normal(x[0], Math.exp(x[1]!)),
    report: (x, { center, spread }) => ({
      mean: center + spread * x[0]!,
      sd: spread * Math.exp(x[1]!),
    }),
  },
  "student-t": {
    names: ["location", "scale", "df"],
    start: [0, 0, 1],
    toLaw: (x) => moved(studentT(Math.exp(x[2]!)), x[0]!, Math.exp(x[1]!)),
    report: (x, { center, spread }) => ({
      location: center + spread * x[0]!,
      scale: spread * Math.exp(x[1]!),
      df: Math.exp(x[2]!),
    }),
  },
  "log-normal": {
    names: ["start", "mu", "sigma"],
    start: [0, 1, -0.5],
    toLaw: (x, first) => moved(logNormal(x[1], Math.exp(x[2]!)), first - Math.exp(x[0]!), 1),
    report: (x, { center, spread, firstEdge }) => ({
      start: center + spread * (firstEdge - Math.exp(x[0]!)),
      mu: x[1]! + Math.log(spread),
      sigma: Math.exp(x[2]!),
    }),
  },
  gamma: startingAt("shape", gamma),
  weibull: startingAt("shape", weibull),
};

function startingAt(
  name: string,
  make: (shape: number, scale: number) => ContinuousDistribution,
): Family {
  return {
    names: ["start", name, "scale"],
    start: [0, 0.7, 0],
    toLaw: (x, first) => moved(make(Math.exp(x[1]!), Math.exp(x[2]!)), first - Math.exp(x[0]!), 1),
    report: (x, { center, spread, firstEdge }) => ({
      start: center + spread * (firstEdge - Math.exp(x[0]!)),
      [name]: Math.exp(x[1]!),
      scale: spread * Math.exp(x[2]!),
    }),
  };
}

/** The law of location + scale · X; only what a fit to counts reads. */
function moved(law: ContinuousDistribution, location: number, scale: number) {
  const back = (x: number) => (x - location) / scale;
  return {
    ...law,
    cdf: (x: number) => law.cdf(back(x)),
    sf: (x: number) => law.sf(back(x)),
    quantile: (p: number) => location + scale * law.quantile(p),
  };
}

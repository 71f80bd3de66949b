import { incompleteBeta } from "../special/incompleteBeta.ts";
import { logGamma } from "../special/logGamma.ts";
import { stirlingSeries } from "../special/stirlingSeries.ts";
import { betaLogit } from "./betaTails.ts";
import { continuous } from "./continuous.ts";
import { normal } from "./normal.ts";
import { requireParameter } from "./requireParameter.ts";
import type { ContinuousDistribution } from "./types.ts";

/**
 * Student's t distribution.
 *
 * @param df - Degrees of freedom above 0, not necessarily an integer; Infinity is the normal.
 */
export function studentT(df: number): ContinuousDistribution {
  requireParameter(df > 0, "studentT", "df must be above 0", df);
  if (df === Infinity) return normal();
  const scale = logScale(df);
  return continuous({
    name: "studentT",
    support: [-Infinity, Infinity],
    mean: df > 1 ? 0 : undefined,
    variance: df > 2 ? df / (df - 2) : df > 1 ? Infinity : undefined,
    logPdf: (t) => scale - ((df + 1) / 2) * logOnePlusSquare(t, df),
    tails: (t) => {
      const half = upperHalf(Math.abs(t), df);
      return { log: half, lower: t < 0 };
    },
    inverse: (p, lower) => (lower ? 0 - upperQuantile(p, df) : upperQuantile(p, df)),
    sample: (random) => random.normal() / Math.sqrt((2 * random.gamma(df / 2)) / df),
  });
}

/**
 * From here on the tail is the normal one at z² = (df − ½) log(1 + t² / df), to 1e-11: the leading
 * term of the incomplete beta's expansion for one large parameter, whose continued fraction would
 * take √df steps (DiDonato & Morris 1992, ACM TOMS 18, section 9).
 */
const LARGE_DF = 1e7;

/** log P(T > t) for t ≥ 0. */
function upperHalf(t: number, df: number): number {
  if (df >= LARGE_DF) return normal().logSf(Math.sqrt((df - 0.5) * Math.log1p((t * t) / df)));
  const ratio = (t * t) / df;
  if (ratio === Infinity || ratio > 1e280) {
    // t² leaves the doubles before the tail of a small df does: its leading power.
    const logRatio = 2 * Math.log(t) - Math.log(df);
    return logScale(df) + 0.5 * Math.log(df) - Math.log(df) - (df / 2) * logRatio;
  }
  const x = ratio / (1 + ratio);
  const y = 1 / (1 + ratio);
  const { log, lower } = incompleteBeta(df / 2, 0.5, y, x);
  return (lower ? log : Math.log1p(-Math.exp(log))) - Math.LN2;
}

/** The t above which lies probability q ≤ 0.5. */
function upperQuantile(q: number, df: number): number {
  if (q === 0.5) return 0;
  if (df >= LARGE_DF) {
    const z = normal().isf(q);
    return Math.sqrt(df * Math.expm1((z * z) / (df - 0.5)));
  }
  const central = q > 0.25;
  const target = central ? Math.log(1 - 2 * q) : Math.log(2 * q);
  const logit = betaLogit(0.5, df / 2, target, central);
  return Math.exp(0.5 * (logit + Math.log(df)));
}

/** log of the density at 0: log Γ((df + 1)/2) − log Γ(df/2) − ½ log(π df). */
function logScale(df: number): number {
  const half = df / 2;
  if (half < 15) return logGamma(half + 0.5) - logGamma(half) - 0.5 * Math.log(Math.PI * df);
  // Both logs are near half·log(half): take the difference by Stirling's form.
  const ratio =
    half * Math.log1p(0.5 / half) - 0.5 + stirlingSeries(half + 0.5) - stirlingSeries(half);
  return ratio + 0.5 * Math.log(half) - 0.5 * Math.log(Math.PI * df);
}

function logOnePlusSquare(t: number, df: number): number {
  const ratio = (t * t) / df;
  return ratio === Infinity ? 2 * Math.log(Math.abs(t)) - Math.log(df) : Math.log1p(ratio);
}

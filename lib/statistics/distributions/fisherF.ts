import { incompleteBeta } from "../special/incompleteBeta.ts";
import { logBinomialPoint } from "../special/logPoint.ts";
import { betaLogit } from "./betaTails.ts";
import { continuous } from "./continuous.ts";
import { requireParameter } from "./requireParameter.ts";
import type { ContinuousDistribution } from "./types.ts";

/**
 * Fisher's F distribution.
 *
 * @param df1 - Degrees of freedom of the numerator, above 0.
 * @param df2 - Degrees of freedom of the denominator, above 0.
 */
export function fisherF(df1: number, df2: number): ContinuousDistribution {
  requireParameter(df1 > 0 && df1 < Infinity, "fisherF", "df1 must be above 0 and finite", df1);
  requireParameter(df2 > 0 && df2 < Infinity, "fisherF", "df2 must be above 0 and finite", df2);
  const a = df1 / 2;
  const b = df2 / 2;
  const share = (f: number) => {
    const ratio = (df1 * f) / df2;
    return ratio < 1
      ? [ratio / (1 + ratio), 1 / (1 + ratio)]
      : [1 / (1 + 1 / ratio), 1 / ratio / (1 + 1 / ratio)];
  };
  return continuous({
    name: "fisherF",
    support: [0, Infinity],
    mean: df2 > 2 ? df2 / (df2 - 2) : Infinity,
    variance: fVariance(df1, df2),
    logPdf: (f) => {
      if (f === 0) return df1 < 2 ? Infinity : df1 > 2 ? -Infinity : 0;
      const [x, y] = share(f) as [number, number];
      const scale = Math.log(a) + Math.log(b) - Math.log(a + b);
      return logBinomialPoint(a, b, x, y) + scale - Math.log(f);
    },
    tails: (f) => {
      const [x, y] = share(f) as [number, number];
      return incompleteBeta(a, b, x, y);
    },
    inverse: (p, lower) => (df2 / df1) * Math.exp(betaLogit(a, b, Math.log(p), lower)),
    sample: (random) => (random.gamma(a) * df2) / (random.gamma(b) * df1),
  });
}

function fVariance(df1: number, df2: number): number | undefined {
  if (df2 <= 2) return undefined;
  if (df2 <= 4) return Infinity;
  return (2 * df2 * df2 * (df1 + df2 - 2)) / (df1 * (df2 - 2) ** 2 * (df2 - 4));
}

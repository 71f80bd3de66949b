import { continuous } from "./continuous.ts";
import { normal } from "./normal.ts";
import { requireParameter } from "./requireParameter.ts";
import type { ContinuousDistribution } from "./types.ts";

/**
 * Log-normal distribution: log X is normal.
 *
 * @param mu - Mean of log X; default 0.
 * @param sigma - Standard deviation of log X, above 0; default 1.
 */
export function logNormal(mu = 0, sigma = 1): ContinuousDistribution {
  requireParameter(Number.isFinite(mu), "logNormal", "mu must be finite", mu);
  requireParameter(
    sigma > 0 && sigma < Infinity,
    "logNormal",
    "sigma must be above 0 and finite",
    sigma,
  );
  const log = normal(mu, sigma);
  return continuous({
    name: "logNormal",
    support: [0, Infinity],
    mean: Math.exp(mu + (sigma * sigma) / 2),
    variance: Math.expm1(sigma * sigma) * Math.exp(2 * mu + sigma * sigma),
    logPdf: (x) => (x === 0 ? -Infinity : log.logPdf(Math.log(x)) - Math.log(x)),
    tails: (x) => {
      const y = Math.log(x);
      return y < mu ? { log: log.logCdf(y), lower: true } : { log: log.logSf(y), lower: false };
    },
    inverse: (p, lower) => Math.exp(lower ? log.quantile(p) : log.isf(p)),
    sample: (random) => random.logNormal(mu, sigma),
  });
}

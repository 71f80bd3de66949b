import { continuous } from "./continuous.ts";
import { requireParameter } from "./requireParameter.ts";
import type { ContinuousDistribution } from "./types.ts";

/**
 * Uniform distribution on [low, high].
 *
 * @param low - Finite; default 0.
 * @param high - Finite, above low; default 1.
 */
export function uniform(low = 0, high = 1): ContinuousDistribution {
  requireParameter(Number.isFinite(low), "uniform", "low must be finite", low);
  requireParameter(
    high > low && high < Infinity,
    "uniform",
    `high must be finite and above ${low}`,
    high,
  );
  const width = high - low;
  requireParameter(width < Infinity, "uniform", "high - low must be finite", width);
  return continuous({
    name: "uniform",
    support: [low, high],
    mean: low + width / 2,
    variance: (width * width) / 12,
    logPdf: () => -Math.log(width),
    tails: (x) =>
      x - low < high - x
        ? { log: Math.log((x - low) / width), lower: true }
        : { log: Math.log((high - x) / width), lower: false },
    inverse: (p, lower) => (lower ? low + p * width : high - p * width),
  });
}

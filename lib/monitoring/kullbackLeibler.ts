import { okResult, unboundedResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { binShares } from "./binShares.ts";
import { relativeEntropy } from "./relativeEntropy.ts";
import { shareBins } from "./shareBins.ts";
import type { DriftData } from "./shareBins.ts";
import type { StabilityOptions } from "./populationStabilityIndex.ts";

export interface DivergenceOptions extends StabilityOptions {
  /** Unit of information, default `nats`. */
  readonly unit?: "nats" | "bits";
}

/**
 * Kullback–Leibler divergence of current from reference data: Σ c log(c / r), not symmetric.
 *
 * @returns unbounded when zeros are kept (default) and a bin of current rows has no reference.
 * @see Kullback & Leibler (1951), Annals of Mathematical Statistics 22, 79–86.
 */
export function kullbackLeibler(
  data: DriftData,
  { zeros = "keep", floor = 0.0001, unit = "nats", ...binning }: DivergenceOptions = {},
): Result<{ bins: number }> {
  const id = "kullback-leibler";
  const bins = shareBins(id, data, binning);
  const shares = binShares(bins, zeros, floor);
  if (!shares) return undefinedResult(id, "no rows in reference or in current data");
  const nats = relativeEntropy(shares.current, shares.reference);
  if (nats === Infinity) {
    const at = bins.findIndex((bin) => bin.referenceCount === 0 && bin.currentCount > 0);
    return unboundedResult(id, `bin ${at} has current rows and no reference`, {
      bins: bins.length,
    });
  }
  const warnings = shares.filled ? [`${shares.filled} bins lack one side; zeros: ${zeros}`] : [];
  return okResult(id, {
    estimate: unit === "bits" ? nats / Math.LN2 : nats,
    bins: bins.length,
    warnings,
  });
}

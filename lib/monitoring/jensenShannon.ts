import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { binShares } from "./binShares.ts";
import { relativeEntropy } from "./relativeEntropy.ts";
import { shareBins } from "./shareBins.ts";
import type { BinningOptions, DriftData } from "./shareBins.ts";

export interface JensenShannonOptions extends BinningOptions {
  /** Unit of information, default `bits`: then divergence and distance lie in [0, 1]. */
  readonly unit?: "nats" | "bits";
}

/**
 * Jensen–Shannon distance (root of the divergence) of binned data: symmetric, finite for empty
 * bins, a metric.
 *
 * @returns `estimate`: the distance; `divergence`.
 * @see Lin (1991), IEEE Trans. Information Theory 37, 145–151; Endres & Schindelin (2003).
 */
export function jensenShannon(
  data: DriftData,
  { unit = "bits", ...binning }: JensenShannonOptions = {},
): Result<{ divergence: number; bins: number }> {
  const id = "jensen-shannon";
  const bins = shareBins(id, data, binning);
  const shares = binShares(bins, "keep");
  if (!shares) return undefinedResult(id, "no rows in reference or in current data");
  const { reference, current } = shares;
  const middle = reference.map((share, i) => (share + current[i]!) / 2);
  const nats = (relativeEntropy(reference, middle) + relativeEntropy(current, middle)) / 2;
  const divergence = Math.max(0, unit === "bits" ? nats / Math.LN2 : nats);
  return okResult(id, { estimate: Math.sqrt(divergence), divergence, bins: bins.length });
}

import type { ShareBin } from "./shareBins.ts";

/**
 * What becomes of a share of 0: raised to `floor` (industry's habit), half a count added to every
 * bin (`half-count`), or left as it is (`keep`), which may make a divergence infinite.
 */
export type ZeroHandling = "floor" | "half-count" | "keep";

export interface Shares {
  readonly reference: Float64Array;
  readonly current: Float64Array;
  /** Bins whose share was changed from 0. */
  readonly filled: number;
}

/** Shares of binned data; `undefined` when one side has no rows. */
export function binShares(
  bins: readonly ShareBin[],
  zeros: ZeroHandling,
  floor = 0.0001,
): Shares | undefined {
  const extra = zeros === "half-count" ? 0.5 : 0;
  const total = (key: "referenceCount" | "currentCount") =>
    bins.reduce((sum, bin) => sum + bin[key], 0);
  const totals = { referenceCount: total("referenceCount"), currentCount: total("currentCount") };
  if (!(totals.referenceCount > 0 && totals.currentCount > 0)) return undefined;
  const shares = (key: keyof typeof totals) =>
    Float64Array.from(bins, (bin) => {
      const share = (bin[key] + extra) / (totals[key] + extra * bins.length);
      return zeros === "floor" && share === 0 ? floor : share;
    });
  const empty = bins.filter((bin) => bin.referenceCount === 0 || bin.currentCount === 0).length;
  return {
    reference: shares("referenceCount"),
    current: shares("currentCount"),
    filled: zeros === "keep" ? 0 : empty,
  };
}

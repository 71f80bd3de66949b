import { chiSquare } from "../statistics/distributions/chiSquare.ts";
import { okResult, unboundedResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { binShares } from "./binShares.ts";
import type { ZeroHandling } from "./binShares.ts";
import { shareBins } from "./shareBins.ts";
import type { BinningOptions, DriftData, ShareBin } from "./shareBins.ts";
import { tailP } from "../statistics/tailP.ts";

export interface StabilityOptions extends BinningOptions {
  /** Default `floor`. */
  readonly zeros?: ZeroHandling;
  /** Share that replaces 0, default 0.0001. */
  readonly floor?: number;
}

export interface StabilityBin extends ShareBin {
  readonly referenceShare: number;
  readonly currentShare: number;
  /** (current − reference) · log(current / reference). */
  readonly contribution: number;
}

/**
 * Population stability index: Σ (c − r) log(c / r) over bins, in nats.
 *
 * Its scale depends on bins and sample sizes: without drift nm/(n + m) times it is nearly χ² with
 * bins − 1 degrees of freedom, which gives `p`. The rule of thumb 0.1 / 0.25 ignores that.
 *
 * @returns unbounded when zeros are kept and one side lacks a bin.
 * @see Yurdakul & Naranjo (2020), J. Risk Model Validation 14(4), for the distribution.
 */
export function populationStabilityIndex(
  data: DriftData,
  { zeros = "floor", floor = 0.0001, ...binning }: StabilityOptions = {},
): Result<{ bins: readonly StabilityBin[] }> {
  const id = "population-stability-index";
  const bins = shareBins(id, data, binning);
  const shares = binShares(bins, zeros, floor);
  if (!shares) return undefinedResult(id, "no rows in reference or in current data");
  const one = bins.findIndex((bin) => (bin.referenceCount === 0) !== (bin.currentCount === 0));
  if (zeros === "keep" && one >= 0)
    return unboundedResult(id, `bin ${one} holds rows of one side only`, {});
  const table = bins.map((bin, i) => {
    const [referenceShare, currentShare] = [shares.reference[i]!, shares.current[i]!];
    const change = currentShare - referenceShare;
    const contribution = change === 0 ? 0 : change * Math.log(currentShare / referenceShare);
    return { ...bin, referenceShare, currentShare, contribution };
  });
  const estimate = table.reduce((sum, bin) => sum + bin.contribution, 0);
  const total = (key: "referenceCount" | "currentCount") =>
    bins.reduce((sum, bin) => sum + bin[key], 0);
  const [n, m] = [total("referenceCount"), total("currentCount")];
  const df = bins.length - 1;
  const statistic = (n / (n + m)) * m * estimate;
  const few = bins.filter((bin) => Math.min(bin.referenceCount, bin.currentCount) < 5).length;
  return okResult(id, {
    estimate,
    ...(df > 0 && { statistic, df, ...tailP(chiSquare(df), statistic) }),
    bins: table,
    assumptions: [
      {
        name: "at least 5 rows of each side in every bin",
        ok: few === 0,
        detail: `${few} of ${bins.length} bins have fewer`,
      },
    ],
    warnings: shares.filled ? [`${shares.filled} bins lack one side; zeros: ${zeros}`] : [],
  });
}

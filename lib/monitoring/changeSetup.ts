import { normal } from "../statistics/distributions/normal.ts";
import { moments } from "../statistics/moments.ts";
import { medianDeviation } from "./medianDeviation.ts";
import { segmentCost } from "./segmentCost.ts";
import type { ChangeModel, SegmentCost } from "./segmentCost.ts";

export interface ChangePointOptions {
  /** Default `mean`. */
  readonly model?: ChangeModel;
  /** Price of a change: default `bic`; `mbic` also dislikes short segments. */
  readonly penalty?: "bic" | "mbic" | "aic" | "manual";
  /** Price for `manual`, in units of −2 log-likelihood, at least 0. */
  readonly penaltyValue?: number | undefined;
  /** Values in a segment, default 1 (2 where the variance changes). */
  readonly minSegment?: number | undefined;
  /** Noise of the model `mean`, above 0; default from the differences of neighbours. */
  readonly sigma?: number | undefined;
}

export interface ChangeSetup {
  readonly cost: SegmentCost;
  readonly penalty: number;
  readonly minSegment: number;
  readonly sigma: number | null;
  /** Most by which splitting a segment can raise the cost (log terms of `mbic`). */
  readonly slack: number;
}

/**
 * Costs and price of changes: p + 1 parameters per change (its place is one) for BIC and AIC, and
 * Zhang and Siegmund's modified BIC, with p = 1 for a mean or rate, 2 for mean and variance.
 *
 * @returns a reason instead when the values never change or fit no segment.
 * @see Zhang & Siegmund (2007), Biometrics 63, 22–32; Killick & Eckley (2014).
 */
export function changeSetup(
  method: string,
  values: ArrayLike<number>,
  options: ChangePointOptions,
): (ChangeSetup & { reason?: undefined }) | { reason: string } {
  const { model = "mean", penalty = "bic", penaltyValue } = options;
  const n = values.length;
  if (penalty === "manual" && penaltyValue === undefined)
    throw new RangeError(`${method}: penaltyValue must be given for penalty manual, got nothing`);
  const negative = model === "poisson" ? Array.from(values).findIndex((value) => value < 0) : -1;
  if (negative >= 0)
    throw new RangeError(
      `${method}: values must be at least 0 for poisson, got ${values[negative]} at index ${negative}`,
    );
  const minSegment = options.minSegment ?? (model === "mean-variance" ? 2 : 1);
  if (n < 2 * minSegment)
    return { reason: `two segments of ${minSegment} need ${2 * minSegment} values, got ${n}` };
  if (Array.from(values).every((value) => value === values[0]))
    return { reason: "all values are equal: nothing changes" };
  const sigma = model === "mean" ? (options.sigma ?? noise(values)) : null;
  const plain = segmentCost(values, { model, sigma: sigma ?? 1 });
  const parameters = model === "mean-variance" ? 2 : 1;
  const price = {
    bic: (parameters + 1) * Math.log(n),
    mbic: (parameters + 2) * Math.log(n),
    aic: 2 * (parameters + 1),
    manual: penaltyValue ?? 0,
  }[penalty];
  const modified = penalty === "mbic";
  const cost: SegmentCost = modified
    ? (start, end) => plain(start, end) + Math.log(end - start)
    : plain;
  return {
    cost,
    penalty: price,
    minSegment,
    sigma,
    slack: modified ? Math.log(Math.max(1, n / 4)) : 0,
  };
}

/** Standard deviation of the noise from differences of neighbours, which few changes can move. */
function noise(values: ArrayLike<number>): number {
  const differences = Float64Array.from(
    { length: values.length - 1 },
    (_, i) => values[i + 1]! - values[i]!,
  );
  const robust = medianDeviation(differences).mad / normal().isf(0.25) / Math.SQRT2;
  if (robust > 0) return robust;
  const meanSquare =
    differences.reduce((sum, value) => sum + value * value, 0) / differences.length;
  return Math.sqrt(meanSquare / 2) || Math.sqrt(moments(values).variance);
}

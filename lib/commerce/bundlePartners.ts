import { riskRatio } from "../statistics/effects/riskRatio.ts";

/** Orders in which a product and a possible partner stand. */
export interface BundleCounts {
  readonly bothOrders: number;
  readonly productOrders: number;
  readonly partnerOrders: number;
  /** All orders. */
  readonly orders: number;
}

export interface BundlePartner {
  /** Share of the product's orders that hold the partner; null without such orders. */
  readonly confidence: number | null;
  /** Share of the other orders that hold it. */
  readonly otherwise: number | null;
  /** confidence ÷ otherwise; null when undefined. */
  readonly ratio: number | null;
  /** Both limits are null where fewer than 5 orders hold the pair, or the partner alone. */
  readonly ratioLow: number | null;
  readonly ratioHigh: number | null;
  /** Whether the whole interval lies above 1. */
  readonly isClear: boolean;
}

/** Katz's interval is one of large counts: of 1 in 1 orders it would be certain. */
const FEWEST = 5;

/**
 * How much more often each candidate is bought with a product than without it.
 *
 * The intervals hold together: with k candidates each has level 1 − (1 − level)/k (Bonferroni), for
 * the best of many would look good by chance alone.
 */
export function bundlePartners(
  candidates: readonly BundleCounts[],
  { level = 0.95 }: { readonly level?: number } = {},
): BundlePartner[] {
  const each = 1 - (1 - level) / Math.max(1, candidates.length);
  return candidates.map(({ bothOrders, productOrders, partnerOrders, orders }) => {
    const successes = [bothOrders, partnerOrders - bothOrders];
    const trials = [productOrders, orders - productOrders];
    const found = riskRatio(successes, trials, { level: each });
    const isEnough = Math.min(...successes) >= FEWEST;
    const [ratioLow, ratioHigh] = (isEnough && found.interval) || [null, null];
    return {
      confidence: productOrders > 0 ? bothOrders / productOrders : null,
      otherwise: trials[1]! > 0 ? successes[1]! / trials[1]! : null,
      ratio: found.estimate ?? null,
      ratioLow,
      ratioHigh,
      isClear: ratioLow !== null && ratioLow > 1,
    };
  });
}

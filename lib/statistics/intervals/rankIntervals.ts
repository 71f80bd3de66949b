import { normal } from "../distributions/normal.ts";
import { holm } from "../multiplicity/holm.ts";
import { okResult } from "../result.ts";
import type { Result } from "../result.ts";

export interface RankInterval {
  /** Place by the estimates, 1 for the first; equal estimates share the best place. */
  readonly rank: number;
  readonly low: number;
  readonly high: number;
}

export interface RankIntervals {
  readonly ranks: readonly RankInterval[];
  /** Pairs that were compared. */
  readonly comparisons: number;
  /** Of these, pairs told apart after the correction. */
  readonly toldApart: number;
}

const ID = "rank-intervals";

/**
 * Places of many estimates with intervals that hold for all of them at once: a unit's place lies
 * behind all that are significantly better and before all that are significantly worse.
 *
 * @param estimates - Independent, nearly normal.
 * @param variances - Their sampling variances, at least 0.
 * @see Mogstad, Romano, Shaikh & Wilhelm (2024), Inference for ranks, REStud 91, 476–518.
 */
export function rankIntervals(
  estimates: ArrayLike<number>,
  variances: ArrayLike<number>,
  {
    level = 0.95,
    first = "highest",
  }: { readonly level?: number; readonly first?: "highest" | "lowest" } = {},
): Result<RankIntervals> {
  const n = estimates.length;
  if (variances.length !== n)
    throw new RangeError(
      `${ID}: variances must hold one per estimate = ${n}, got ${variances.length}`,
    );
  const pairs = comparePairs(estimates, variances);
  const adjusted = holm(pairs.map(({ p }) => p));
  const limit = 1 - level;
  const better = new Int32Array(n);
  const worse = new Int32Array(n);
  let toldApart = 0;
  pairs.forEach(({ i, j }, at) => {
    if (!(adjusted[at]! <= limit)) return;
    toldApart++;
    const iLeads = estimates[i]! > estimates[j]! === (first === "highest");
    better[iLeads ? j : i]!++;
    worse[iLeads ? i : j]!++;
  });
  const sign = first === "highest" ? 1 : -1;
  return okResult(ID, {
    level,
    comparisons: pairs.length,
    toldApart,
    ranks: Array.from(estimates, (own, i) => ({
      rank: 1 + Array.from(estimates).filter((other) => sign * (other - own) > 0).length,
      low: 1 + better[i]!,
      high: n - worse[i]!,
    })),
  });
}

function comparePairs(estimates: ArrayLike<number>, variances: ArrayLike<number>) {
  const law = normal();
  const pairs: { i: number; j: number; p: number }[] = [];
  for (let i = 0; i < estimates.length; i++)
    for (let j = i + 1; j < estimates.length; j++) {
      const gap = Math.abs(estimates[i]! - estimates[j]!);
      // Without variance any difference is certain, and equal values never differ.
      const error = Math.sqrt(variances[i]! + variances[j]!);
      pairs.push({ i, j, p: gap === 0 ? 1 : Math.min(1, 2 * law.sf(gap / error)) });
    }
  return pairs;
}

import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { thresholdCounts } from "./thresholdCounts.ts";
import type { ScoredRows, ThresholdCounts } from "./thresholdCounts.ts";

export interface LiftGroup {
  /** Highest-scored share of the rows that the group and those before it make up. */
  readonly share: number;
  readonly positives: number;
  /** Response in the group over the response overall. */
  readonly lift: number;
  readonly cumulativeLift: number;
  /** Share of all positives found so far. */
  readonly gain: number;
}

/**
 * Gain and lift by groups of equal size, highest scores first. Rows whose scores tie across the
 * edge of a group are shared out in proportion, so that the order of the input does not matter.
 *
 * @param options.groups - Default 10 (deciles).
 * @returns `estimate`: lift of the first group.
 */
export function liftGain(
  rows: ScoredRows,
  { groups = 10 }: { readonly groups?: number } = {},
): Result<{ groups: readonly LiftGroup[]; responseRate: number; n: number }> {
  const id = "lift-gain";
  const counts = thresholdCounts(id, rows);
  const { positives, negatives } = counts;
  if (positives === 0) return undefinedResult(id, "no positives: nothing to gain");
  const n = positives + negatives;
  let before = 0;
  const table = Array.from({ length: groups }, (_, k) => {
    const share = (k + 1) / groups;
    const found = k + 1 === groups ? positives : foundWithin(counts, share * n);
    const inside = found - before;
    before = found;
    const gain = found / positives;
    return {
      share,
      positives: inside,
      lift: (inside / positives) * groups,
      cumulativeLift: gain / share,
      gain,
    };
  });
  return okResult(id, {
    estimate: table[0]!.lift,
    groups: table,
    responseRate: positives / n,
    n,
  });
}

/** Positives expected among the `size` highest scores. */
function foundWithin(counts: ThresholdCounts, size: number): number {
  const { truePositives, falsePositives } = counts;
  const upto = (i: number) => (i < 0 ? 0 : truePositives[i]! + falsePositives[i]!);
  const i = truePositives.findIndex((_, k) => upto(k) >= size);
  const found = i > 0 ? truePositives[i - 1]! : 0;
  const part = (size - upto(i - 1)) / (upto(i) - upto(i - 1));
  return found + part * (truePositives[i]! - found);
}

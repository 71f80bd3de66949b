import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";

export interface AbcItem {
  readonly item: string;
  readonly value: number;
  readonly share: number;
  readonly cumulativeShare: number;
  readonly class: "A" | "B" | "C";
}

/**
 * ABC (Pareto) analysis: items by their contribution to a total.
 *
 * An item belongs to A when the items before it hold less than the first threshold, so the one
 * that crosses it is A; likewise B. Equal values keep their order.
 *
 * @param values - At least 0, one per item.
 * @param options - `thresholds` of the cumulative share, default 0.8 and 0.95.
 * @returns items from the largest on, classes, and Gini's coefficient of concentration.
 */
export function abcAnalysis(
  items: readonly string[],
  values: ArrayLike<number>,
  { thresholds = [0.8, 0.95] }: { thresholds?: ArrayLike<number> } = {},
): Result<{
  items: readonly AbcItem[];
  classes: readonly { class: string; items: number; itemShare: number; valueShare: number }[];
  gini: number;
}> {
  const id = "abc-analysis";
  requireEqualLengths(id, { item: items, value: values });
  const [a, b] = [thresholds[0]!, thresholds[1]!];
  if (!(a <= b)) throw new RangeError(`${id}: thresholds must ascend, got ${a} and ${b}`);
  const total = Array.from(values).reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) return undefinedResult(id, "all values are 0");
  const n = items.length;
  let before = 0;
  let weighted = 0;
  const ranked = Array.from(values, (_, i) => i)
    .sort((i, j) => values[j]! - values[i]! || i - j)
    .map((i, rank): AbcItem => {
      const value = values[i]!;
      const shareBefore = before / total;
      before += value;
      weighted += (n - rank) * (value / total);
      const name = shareBefore < a ? "A" : shareBefore < b ? "B" : "C";
      const cumulativeShare = Math.min(1, before / total);
      return { item: items[i]!, value, share: value / total, cumulativeShare, class: name };
    });
  const classes = (["A", "B", "C"] as const).map((name) => {
    const own = ranked.filter((item) => item.class === name);
    const valueShare = own.reduce((sum, { share }) => sum + share, 0);
    return { class: name, items: own.length, itemShare: own.length / n, valueShare };
  });
  // G = 2 Σ i xᵢ / (n Σ x) − (n + 1) / n over ascending values.
  return okResult(id, { items: ranked, classes, gini: Math.max(0, (2 * weighted - n - 1) / n) });
}

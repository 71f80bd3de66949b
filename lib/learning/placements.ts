import type { ScoredRows } from "./thresholdCounts.ts";

/**
 * DeLong's structural components of one score, per entry: for a positive the share of negatives
 * that it outranks, for a negative the share of positives that outrank it; ties count half.
 *
 * @returns `values` in the order of the rows, and the area under the ROC curve.
 * @see DeLong, DeLong & Clarke-Pearson (1988), Biometrics 44, 837–845, eq. 4.
 */
export function placements(rows: ScoredRows): { values: Float64Array; auc: number } {
  const { labels, scores, counts } = rows;
  const n = labels.length;
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  order.sort((i, j) => scores[i]! - scores[j]!);
  const count = (i: number) => counts?.[i] ?? 1;
  const totals = [0, 0];
  for (let i = 0; i < n; i++) totals[labels[i]!]! += count(i);
  const values = new Float64Array(n);
  const below = [0, 0];
  let wins = 0;
  for (let k = 0, end = 0; k < n; k = end) {
    const equal = [0, 0];
    for (; end < n && scores[order[end]!] === scores[order[k]!]; end++)
      equal[labels[order[end]!]!]! += count(order[end]!);
    const outranked = below[0]! + equal[0]! / 2;
    const outranking = totals[1]! - below[1]! - equal[1]! / 2;
    for (let m = k; m < end; m++)
      values[order[m]!] =
        labels[order[m]!] === 1 ? outranked / totals[0]! : outranking / totals[1]!;
    wins += equal[1]! * outranked;
    below[0]! += equal[0]!;
    below[1]! += equal[1]!;
  }
  return { values, auc: wins / totals[0]! / totals[1]! };
}

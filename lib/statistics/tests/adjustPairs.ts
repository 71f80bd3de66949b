export type PairAdjustment = "none" | "bonferroni" | "holm";

/** p-values of pairwise comparisons, adjusted for their number; order kept. */
export function adjustPairs(p: readonly number[], adjustment: PairAdjustment): number[] {
  const m = p.length;
  if (adjustment === "none") return [...p];
  if (adjustment === "bonferroni") return p.map((value) => Math.min(1, m * value));
  const order = p.map((_, i) => i).sort((i, j) => p[i]! - p[j]!);
  const adjusted = new Array<number>(m).fill(0);
  let most = 0;
  order.forEach((index, rank) => {
    most = Math.max(most, (m - rank) * p[index]!);
    adjusted[index] = Math.min(1, most);
  });
  return adjusted;
}

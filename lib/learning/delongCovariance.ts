import type { ScoredRows } from "./thresholdCounts.ts";

interface Placed {
  readonly values: Float64Array;
  readonly auc: number;
}

/**
 * DeLong's covariance of two areas under ROC curves of the same rows: S₁₀/m + S₀₁/n.
 *
 * @param rows - Labels and counts; each class stands for at least 2 rows.
 * @see DeLong et al. (1988), Biometrics 44, eq. 5 and 6.
 */
export function delongCovariance(
  { labels, counts }: Pick<ScoredRows, "labels" | "counts">,
  a: Placed,
  b: Placed,
): number {
  const sums = [0, 0];
  const sizes = [0, 0];
  for (let i = 0; i < labels.length; i++) {
    const count = counts?.[i] ?? 1;
    sums[labels[i]!]! += count * (a.values[i]! - a.auc) * (b.values[i]! - b.auc);
    sizes[labels[i]!]! += count;
  }
  const share = (k: number) => sums[k]! / (sizes[k]! - 1) / sizes[k]!;
  return share(0) + share(1);
}

import type { LabelTable } from "./labelTable.ts";

/** What two partitions tell of each other, in nats. */
export interface Information {
  readonly mutual: number;
  readonly entropyA: number;
  readonly entropyB: number;
}

/** How the two entropies are averaged to the upper bound of the mutual information. */
export type Averaging = "arithmetic" | "geometric" | "min" | "max";

/** Mutual information and entropies of two partitions. */
export function mutualInformation({ cells, rows, columns, n }: LabelTable): Information {
  let mutual = 0;
  cells.forEach((row, i) => {
    for (let j = 0; j < row.length; j++) {
      const count = row[j]!;
      if (count > 0) mutual += (count / n) * Math.log((n / rows[i]!) * (count / columns[j]!));
    }
  });
  return { mutual: Math.max(0, mutual), entropyA: entropy(rows, n), entropyB: entropy(columns, n) };
}

/** The average of the two entropies. */
export function averageEntropy({ entropyA, entropyB }: Information, averaging: Averaging): number {
  if (averaging === "arithmetic") return (entropyA + entropyB) / 2;
  if (averaging === "geometric") return Math.sqrt(entropyA * entropyB);
  return averaging === "min" ? Math.min(entropyA, entropyB) : Math.max(entropyA, entropyB);
}

const entropy = (counts: Float64Array, n: number) =>
  counts.reduce((sum, count) => (count > 0 ? sum - (count / n) * Math.log(count / n) : sum), 0);

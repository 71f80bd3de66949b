import type { Columns } from "../linearAlgebra/columns.ts";
import { cholesky, solveCholesky } from "../linearAlgebra/cholesky.ts";
import type { BalancingWeight } from "./balancingWeights.ts";

export interface ContrastInput {
  readonly y: Float64Array;
  /** 1 or 0. */
  readonly treated: Float64Array;
  readonly propensities: Float64Array;
  readonly weights: readonly BalancingWeight[];
  /** Columns of the fitted propensity model, its constant included; none when it was given. */
  readonly design?: Columns | undefined;
}

export interface Contrast {
  readonly meanTreated: number;
  readonly meanControl: number;
  readonly variance: number;
}

/**
 * Hájek's difference of weighted means and the variance of its influence function. When the
 * propensities were fitted, the part that the fit takes away is subtracted: such weights are better
 * than the true ones.
 *
 * @returns `undefined` when the propensity model's information cannot be inverted.
 * @see Lunceford & Davidian (2004), Statistics in Medicine 23, 2937–2960, eq. 20.
 */
export function weightedContrast(input: ContrastInput): Contrast | undefined {
  const { y, treated, propensities, weights, design } = input;
  const n = y.length;
  const [sums, totals] = [
    [0, 0],
    [0, 0],
  ];
  for (let i = 0; i < n; i++) {
    sums[treated[i]!]! += weights[i]!.weight * y[i]!;
    totals[treated[i]!]! += weights[i]!.weight;
  }
  const means = [sums[0]! / totals[0]!, sums[1]! / totals[1]!];
  const share = (i: number) => {
    const arm = treated[i]!;
    return (((arm ? 1 : -1) * n) / totals[arm]!) * (y[i]! - means[arm]!);
  };
  const influence = Float64Array.from(y, (_, i) => share(i) * weights[i]!.weight);
  if (design) {
    const gradient = design.map(
      (column) => column.reduce((sum, x, i) => sum + share(i) * weights[i]!.slope * x, 0) / n,
    );
    const information = design.map((a) =>
      Float64Array.from(design, (b) => {
        let sum = 0;
        for (let i = 0; i < n; i++)
          sum += a[i]! * b[i]! * propensities[i]! * (1 - propensities[i]!);
        return sum / n;
      }),
    );
    const found = cholesky(information);
    if ("failedAt" in found) return undefined;
    const direction = solveCholesky(found.factor, gradient);
    for (let i = 0; i < n; i++) {
      let score = 0;
      design.forEach((column, j) => (score += direction[j]! * column[i]!));
      influence[i]! += score * (treated[i]! - propensities[i]!);
    }
  }
  let squares = 0;
  for (const value of influence) squares += value * value;
  return { meanTreated: means[1]!, meanControl: means[0]!, variance: squares / n / n };
}

import type { Columns } from "../linearAlgebra/columns.ts";
import { moments } from "../moments.ts";

export interface CovariateBalance {
  readonly name: string;
  /** (mean treated − mean control) / pooled sd of the arms before weighting; null without spread. */
  readonly before: number | null;
  /** The same of the weighted means, over the same sd. */
  readonly after: number | null;
}

/**
 * Standardised mean differences of covariates before and after weighting.
 *
 * @see Austin (2009), Statistics in Medicine 28, 3083–3107; 0.1 is often held to be small.
 */
export function covariateBalance(
  columns: Columns,
  names: readonly string[],
  { treated, weights }: { readonly treated: Float64Array; readonly weights: Float64Array },
): CovariateBalance[] {
  return columns.map((column, j) => {
    const arm = (which: number) => moments(column.filter((_, i) => treated[i] === which));
    const [control, treatment] = [arm(0), arm(1)];
    const sd = Math.sqrt((control.variance + treatment.variance) / 2);
    const weighted = (which: number) => {
      let [sum, total] = [0, 0];
      column.forEach((value, i) => {
        if (treated[i] !== which) return;
        sum += weights[i]! * value;
        total += weights[i]!;
      });
      return sum / total;
    };
    const over = (difference: number) => (sd > 0 ? difference / sd : null);
    return {
      name: names[j]!,
      before: over(treatment.mean - control.mean),
      after: over(weighted(1) - weighted(0)),
    };
  });
}

import { cholesky } from "../linearAlgebra/cholesky.ts";
import type { Columns } from "../linearAlgebra/columns.ts";
import { symmetricEigen } from "../linearAlgebra/symmetricEigen.ts";
import { invertUpper, solveUpper, solveUpperTransposed } from "../linearAlgebra/upperTriangular.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { centreProducts } from "./centreProducts.ts";
import type { CrossProducts } from "./centreProducts.ts";
import { coefficientRows } from "./coefficientRows.ts";
import type { CoefficientRow } from "./coefficientRows.ts";
import { INTERCEPT } from "./design.ts";
import { productsCovariance } from "./productsCovariance.ts";
import { overallTest } from "./overallTest.ts";

const ID = "ordinary-least-squares-from-cross-products";
/** A pivot below this share of its diagonal is rounding of the products. */
const DEPENDENT = 1e-13;
/** Residual squares below this share of yᵀy are rounding. */
const ROUNDING = 1e-14;

export interface CrossProductsModel {
  readonly n: number;
  readonly coefficients: readonly CoefficientRow[];
  readonly residualDf: number;
  readonly rss: number;
  readonly residualStandardError: number;
  readonly rSquared: number | null;
  /** Condition of the correlation matrix's root: digits lost are twice its logarithm. */
  readonly condition: number;
}

/**
 * Ordinary least squares from sums that one aggregate query gives: n, XᵀX, Xᵀy, yᵀy.
 *
 * Squaring the data doubles the digits that collinearity costs, so the condition is reported and
 * warned about; products of deviations from means (`means`) keep far more digits than raw ones.
 *
 * @throws RangeError when shapes do not match or the products cannot come from data.
 */
export function crossProductsRegression(
  products: CrossProducts,
  { names, level = 0.95 }: { names?: readonly string[] | undefined; level?: number } = {},
): Result<CrossProductsModel> {
  const centred = centreProducts(ID, products);
  const { n, xx, xy, yy, meanX, meanY } = centred;
  const p = xx.length;
  const residualDf = n - p - (meanX ? 1 : 0);
  const labels = names ?? xx.map((_, j) => `x${j + 1}`);
  if (labels.length !== p)
    throw new RangeError(`${ID}: names must hold ${p} names, got ${labels.length}`);
  if (residualDf < 1)
    return undefinedResult(ID, `${n - residualDf} coefficients need more than ${n} rows`);
  const scales = xx.map((column, j) => Math.sqrt(column[j]!));
  const found = factorScaled(xx, scales, labels);
  if ("reason" in found) return undefinedResult(ID, found.reason);
  const { factor, condition } = found;
  const half = solveUpperTransposed(
    factor,
    xy.map((value, j) => value / scales[j]!),
  );
  const slopes = solveUpper(factor, half).map((value, j) => value / scales[j]!);
  const explained = half.reduce((sum, value) => sum + value * value, 0);
  const rss = yy - explained;
  if (rss <= ROUNDING * centred.largest)
    return undefinedResult(ID, "residuals are lost in the rounding of the products");
  const variance = rss / residualDf;
  const root = invertUpper(factor).map((column) => column.map((value, j) => value / scales[j]!));
  const covariance = productsCovariance(root, variance, { n, meanX });
  const estimates = meanX
    ? [meanY - slopes.reduce((sum, slope, j) => sum + slope * meanX[j]!, 0), ...slopes]
    : [...slopes];
  const test = overallTest(estimates, covariance, {
    intercept: meanX !== undefined,
    df: residualDf,
  });
  return okResult(ID, {
    n,
    residualDf,
    condition,
    coefficients: coefficientRows({
      names: meanX ? [INTERCEPT, ...labels] : labels,
      estimates,
      standardErrors: covariance.map((column, j) => Math.sqrt(column[j]!)),
      df: residualDf,
      level,
    }),
    level,
    ...test,
    rss,
    residualStandardError: Math.sqrt(variance),
    rSquared: yy > 0 ? 1 - rss / yy : null,
    warnings: lostDigits(condition, rss / centred.largest),
  });
}

/** Cholesky's factor of the products scaled to a unit diagonal. */
function factorScaled(
  xx: Columns,
  scales: readonly number[],
  labels: readonly string[],
): { factor: Float64Array[]; condition: number } | { reason: string } {
  const flat = scales.findIndex((scale) => !(scale > 0));
  if (flat >= 0) return { reason: `column ${labels[flat]} does not vary` };
  const unit = xx.map((column, j) => column.map((value, i) => value / scales[i]! / scales[j]!));
  const found = cholesky(unit, DEPENDENT);
  if ("factor" in found) return { ...found, condition: conditionOfProducts(unit) };
  return {
    reason: `rank deficient: column ${labels[found.failedAt]} is a linear combination of the columns before it, as far as products can tell`,
  };
}

function conditionOfProducts(unit: Columns): number {
  const { values } = symmetricEigen(unit);
  return Math.sqrt(values[0]! / Math.max(values.at(-1)!, Number.MIN_VALUE));
}

function lostDigits(condition: number, share: number): string[] {
  const warnings: string[] = [];
  const digits = Math.round(2 * Math.log10(condition));
  if (digits >= 6)
    warnings.push(
      `predictors are nearly collinear: the coefficients may have lost ${digits} of 16 digits; use the rows instead`,
    );
  if (share < 1e-8)
    warnings.push(
      `residuals are ${share.toExponential(0)} of the products: their sum has lost ${Math.round(-Math.log10(share))} of 16 digits; use products of deviations from means`,
    );
  return warnings;
}

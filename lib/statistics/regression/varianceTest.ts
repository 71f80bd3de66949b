import { chiSquare } from "../distributions/chiSquare.ts";
import { fisherF } from "../distributions/fisherF.ts";
import type { Columns } from "../linearAlgebra/columns.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { auxiliaryRegression } from "./auxiliaryRegression.ts";
import type { Design } from "./design.ts";
import { fitDesign } from "./fitDesign.ts";
import { tailP } from "../tailP.ts";

export interface VarianceTest {
  /** The same question by an F test of the auxiliary regression; null when it fits exactly. */
  readonly f: { readonly statistic: number; df: readonly [number, number]; p: number } | null;
}

/** The test of an auxiliary regression of the squared residuals on `predictors`. */
export function varianceTest(given: {
  id: string;
  design: Design;
  y: Float64Array;
  predictors: Columns;
  studentized: boolean;
}): Result<VarianceTest> {
  const { id, design, y, predictors, studentized } = given;
  const fit = fitDesign(design, y);
  if (fit.status === "undefined") return undefinedResult(id, fit.reason);
  if (fit.rss === 0) return undefinedResult(id, "the fit is exact: residuals are only rounding");
  const { n } = design;
  // By the mean square, so that units of y cannot leave the doubles.
  const squares = fit.residuals.map((value) => (value / fit.rss) * value * n);
  const found = auxiliaryRegression([new Float64Array(n).fill(1), ...predictors], squares);
  if (found.status === "undefined") return undefinedResult(id, found.reason);
  const { explained, total, rss, df, residualDf } = found;
  const statistic = studentized ? (n * explained) / total : explained / 2;
  const ratio = rss > 0 ? explained / df / (rss / residualDf) : undefined;
  return okResult(id, {
    statistic,
    df,
    ...tailP(chiSquare(df), statistic),
    f:
      ratio === undefined
        ? null
        : {
            statistic: ratio,
            df: [df, residualDf] as const,
            ...tailP(fisherF(df, residualDf), ratio),
          },
  });
}

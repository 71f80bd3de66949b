import { combineColumns } from "../linearAlgebra/combineColumns.ts";
import type { FittedLinearModel } from "./linearModel.ts";

/** Names, estimates and standard errors, of the design's own basis or of the one to report. */
export function reportCoefficients({ design, options, fit, found }: FittedLinearModel) {
  const { report } = options;
  if (!report)
    return {
      names: design.names,
      estimates: fit.coefficients,
      standardErrors: found.matrix.map((column, j) => Math.sqrt(Math.max(0, column[j]!))),
    };
  // Rows of M, so that the variance of (Mγ)ⱼ is the quadratic form of row j.
  const rows = report.names.map((_, j) => report.transform.map((column) => column[j]!));
  return {
    names: report.names,
    estimates: combineColumns(report.transform, fit.coefficients),
    standardErrors: rows.map((row) => {
      const spread = combineColumns(found.matrix, row);
      return Math.sqrt(
        Math.max(
          0,
          row.reduce((sum, entry, j) => sum + entry * spread[j]!, 0),
        ),
      );
    }),
  };
}

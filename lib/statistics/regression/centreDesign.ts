import type { Design } from "./design.ts";

/** Predictors and response about their means, predictors over their scales. */
export interface CentredDesign {
  readonly columns: Float64Array[];
  readonly y: Float64Array;
  readonly means: Float64Array;
  readonly meanY: number;
  readonly scales: Float64Array;
}

/**
 * Takes the intercept out of a design, as penalties do not touch it.
 *
 * @param standardize - Also divides each predictor by its standard deviation (over n; 1 for a
 *   constant one).
 */
export function centreDesign(
  { columns, intercept, n }: Design,
  y: Float64Array,
  standardize: boolean,
): CentredDesign {
  const predictors = columns.slice(intercept ? 1 : 0);
  const means = Float64Array.from(predictors, (column) => (intercept ? meanOf(column) : 0));
  const centred = predictors.map((column, j) => column.map((value) => value - means[j]!));
  const scales = Float64Array.from(centred, (column, j) => {
    const size = Math.sqrt(column.reduce((sum, value) => sum + value * value, 0) / n);
    const rounding = 1e-14 * Math.abs(means[j]!);
    return standardize && size > rounding ? size : 1;
  });
  const meanY = intercept ? meanOf(y) : 0;
  return {
    columns: centred.map((column, j) => column.map((value) => value / scales[j]!)),
    y: y.map((value) => value - meanY),
    means,
    meanY,
    scales,
  };
}

/** Mean in two passes. */
function meanOf(values: Float64Array): number {
  const rough = values.reduce((sum, value) => sum + value, 0) / values.length;
  return rough + values.reduce((sum, value) => sum + (value - rough), 0) / values.length;
}

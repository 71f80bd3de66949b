import { combineColumns } from "../linearAlgebra/combineColumns.ts";
import { dot } from "../linearAlgebra/dot.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { centreDesign } from "./centreDesign.ts";
import { coordinateDescent } from "./coordinateDescent.ts";
import type { Design } from "./design.ts";
import { elasticNetProblem } from "./elasticNet.ts";
import { responseScale } from "./penalizedModel.ts";

const ID = "elastic-net-path";

export interface PathOptions {
  /** Share of the penalty on ‖β‖₁, above 0, default 1 (the lasso). */
  readonly l1Ratio?: number;
  /** Penalties, evenly spaced by their logarithm, default 100. */
  readonly count?: number;
  /** Smallest penalty over the largest, default 0.001. */
  readonly smallest?: number;
  readonly standardize?: boolean;
}

export interface PathPoint {
  readonly penalty: number;
  readonly intercept: number;
  /** In the units of the data. */
  readonly coefficients: Float64Array;
  readonly nonZero: number;
  readonly rSquared: number;
}

/**
 * Elastic-net solutions from the smallest penalty that makes every coefficient 0 downwards, as
 * scikit-learn's `enet_path`; each starts from the one before it.
 */
export function elasticNetPath(
  design: Design,
  y: Float64Array,
  { l1Ratio = 1, count = 100, smallest = 1e-3, standardize = false }: PathOptions = {},
): Result<{ readonly names: readonly string[]; readonly path: readonly PathPoint[] }> {
  const centred = centreDesign(design, y, standardize);
  if (responseScale(centred) === 0)
    return undefinedResult(ID, design.intercept ? "y does not vary" : "every y is 0");
  const { columns, means, scales, meanY } = centred;
  const unpenalized = elasticNetProblem(centred, { penalty: 0, l1Ratio });
  const highest = Math.max(...unpenalized.correlations.map(Math.abs)) / l1Ratio;
  if (!(highest > 0)) return undefinedResult(ID, "no predictor is correlated with y");
  const total = dot(centred.y, centred.y);
  let coefficients: Float64Array = new Float64Array(columns.length);
  let failed = 0;
  const path = Array.from({ length: count }, (_, k) => {
    const penalty = count === 1 ? highest : highest * smallest ** (k / (count - 1));
    const l1 = penalty * l1Ratio;
    const found = coordinateDescent({ ...unpenalized, l1, l2: penalty - l1 }, coefficients);
    coefficients = found.coefficients;
    if (!found.converged) failed++;
    const slopes = coefficients.map((value, j) => value / scales[j]!);
    const fitted = combineColumns(columns, coefficients);
    const rss = fitted.reduce((sum, value, i) => sum + (centred.y[i]! - value) ** 2, 0);
    return {
      penalty,
      intercept: meanY - slopes.reduce((sum, slope, j) => sum + slope * means[j]!, 0),
      coefficients: slopes,
      nonZero: slopes.filter((value) => value !== 0).length,
      rSquared: 1 - rss / total,
    };
  });
  return okResult(ID, {
    names: design.intercept ? design.names.slice(1) : design.names,
    path,
    warnings: failed > 0 ? [`${failed} of ${count} penalties did not converge`] : [],
  });
}

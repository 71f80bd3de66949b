import { dot } from "../linearAlgebra/dot.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { centreDesign } from "./centreDesign.ts";
import type { CentredDesign } from "./centreDesign.ts";
import { coordinateDescent } from "./coordinateDescent.ts";
import type { ElasticNetProblem } from "./coordinateDescent.ts";
import type { Design } from "./design.ts";
import { describePenalized, responseScale } from "./penalizedModel.ts";
import type { Parametrization, PenalizedModel, PenalizedOptions } from "./penalizedModel.ts";

export interface ElasticNetOptions extends PenalizedOptions {
  /** Share of the penalty on ‖β‖₁: 1 is the lasso. */
  readonly l1Ratio: number;
}

export type ElasticNetModel = PenalizedModel & {
  /** Coefficients that are not 0, the intercept not counted. */
  readonly nonZero: number;
};

/**
 * Elastic net: RSS / (2n) + λ(ρ‖β‖₁ + ½(1 − ρ)‖β‖²), the intercept free.
 *
 * With `glmnet` the quadratic part is over sd(y), as that package scales y inside.
 *
 * @param method - `elastic-net-regression` or `lasso-regression`.
 * @see Zou & Hastie (2005), JRSS B 67; Tibshirani (1996), JRSS B 58.
 */
export function elasticNet(
  method: string,
  design: Design,
  y: Float64Array,
  options: ElasticNetOptions,
): Result<ElasticNetModel> {
  const centred = centreDesign(design, y, options.standardize ?? false);
  if (responseScale(centred) === 0)
    return undefinedResult(method, design.intercept ? "y does not vary" : "every y is 0");
  const problem = elasticNetProblem(centred, options);
  const { coefficients, converged } = coordinateDescent(
    problem,
    new Float64Array(problem.gram.length),
  );
  if (!converged)
    return undefinedResult(
      method,
      "coordinate descent did not converge: predictors are nearly collinear and the penalty is small",
    );
  return okResult(method, {
    ...describePenalized(design, centred, coefficients),
    nonZero: coefficients.filter((value) => value !== 0).length,
  });
}

/** The problem on centred data; see `coordinateDescent`. */
export function elasticNetProblem(
  centred: CentredDesign,
  options: { penalty: number; l1Ratio: number; parametrization?: Parametrization },
): ElasticNetProblem {
  const { columns, y } = centred;
  const { penalty, l1Ratio, parametrization = "scikit-learn" } = options;
  const divisor = parametrization === "glmnet" ? responseScale(centred) : 1;
  return {
    gram: columns.map((a) => Float64Array.from(columns, (b) => dot(a, b) / y.length)),
    correlations: Float64Array.from(columns, (column) => dot(column, y) / y.length),
    l1: penalty * l1Ratio,
    l2: (penalty * (1 - l1Ratio)) / divisor,
  };
}

import { singularValues } from "../linearAlgebra/singularValues.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { centreDesign } from "./centreDesign.ts";
import type { Design } from "./design.ts";
import { leastSquares } from "./leastSquares.ts";
import { describePenalized, responseScale } from "./penalizedModel.ts";
import type { PenalizedModel, PenalizedOptions } from "./penalizedModel.ts";

const ID = "ridge-regression";

export type RidgeModel = PenalizedModel & {
  /** Σ d²/(d² + λ) and one for the intercept. */
  readonly effectiveDf: number;
  /** Generalized cross-validation: n·RSS / (n − df)². */
  readonly gcv: number | null;
};

/**
 * Ridge regression: least squares with λ‖β‖² added, the intercept free, by QR of the design with
 * √λ·I below it.
 *
 * The penalty λ is scikit-learn's `alpha`; glmnet's λ stands for n·λ / sd(y) of it.
 *
 * @see Hoerl & Kennard (1970), Technometrics 12; Golub, Heath & Wahba (1979) for GCV.
 */
export function ridgeRegression(
  design: Design,
  y: Float64Array,
  { penalty, parametrization = "scikit-learn", standardize = false }: PenalizedOptions,
): Result<RidgeModel> {
  const { n } = design;
  const centred = centreDesign(design, y, standardize);
  const scale = responseScale(centred);
  if (parametrization === "glmnet" && scale === 0)
    return undefinedResult(ID, "y does not vary, and glmnet's penalty is in units of its spread");
  const lambda = parametrization === "glmnet" ? (n * penalty) / scale : penalty;
  const p = centred.columns.length;
  if (lambda === 0 && n < p + (design.intercept ? 1 : 0))
    return undefinedResult(ID, `without a penalty ${p} predictors need more rows than ${n}`);
  const root = Math.sqrt(lambda);
  const columns = centred.columns.map((column, j) => {
    const longer = new Float64Array(n + p);
    longer.set(column);
    longer[n + j] = root;
    return longer;
  });
  const response = new Float64Array(n + p);
  response.set(centred.y);
  const fit = leastSquares(columns, response);
  if (fit.status === "dependent")
    return undefinedResult(
      ID,
      `rank deficient: the penalty is too small to tell column ${fit.column + 1} of x from the others`,
    );
  const found = describePenalized(design, centred, fit.coefficients);
  const { values } = singularValues(centred.columns);
  const slopesDf = values.reduce((sum, d) => sum + (d * d) / (d * d + lambda), 0);
  const effectiveDf = slopesDf + (design.intercept ? 1 : 0);
  const left = n - effectiveDf;
  return okResult(ID, {
    ...found,
    effectiveDf,
    gcv: left > 1e-9 * n ? (n * found.rss) / (left * left) : null,
  });
}

import { dot } from "../linearAlgebra/dot.ts";
import { householderQr } from "../linearAlgebra/householderQr.ts";
import { undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { coefficientRows } from "./coefficientRows.ts";
import type { CoefficientRow } from "./coefficientRows.ts";
import { chebyshevColumns, chebyshevToPowers } from "./chebyshev.ts";
import { linearModel } from "./linearModel.ts";
import type { LinearModel, LinearModelOptions } from "./linearModel.ts";

const ID = "polynomial-regression";

export interface PolynomialOptions extends Omit<
  LinearModelOptions,
  "weights" | "report" | "predict"
> {
  /** Values of x at which to predict. */
  readonly predict?: ArrayLike<number> | undefined;
}

/** The model, with the coefficients of orthonormal polynomials on the data beside the powers'. */
export type PolynomialModel = LinearModel & { readonly orthogonal: readonly CoefficientRow[] };

/**
 * Polynomial regression, computed in Chebyshev polynomials on the range of x: powers of x from
 * nearly collinear columns, these do not. Coefficients are reported for the powers of x.
 *
 * @param degree - From 1 to 20.
 * @returns `orthogonal`: one row per degree, each independent of the higher ones, as those of R's
 *   `poly()`.
 * @see Forsythe (1957), Generation and use of orthogonal polynomials, J. SIAM 5, 74–88.
 */
export function polynomialRegression(
  x: Float64Array,
  y: Float64Array,
  degree: number,
  options: PolynomialOptions = {},
): Result<PolynomialModel> {
  if (x.length !== y.length)
    throw new RangeError(`${ID}: x must have as many values as y = ${y.length}, got ${x.length}`);
  const [low, high] = [x.reduce((a, b) => Math.min(a, b)), x.reduce((a, b) => Math.max(a, b))];
  const distinct = new Set(x).size;
  if (distinct <= degree)
    return undefinedResult(
      ID,
      `a polynomial of degree ${degree} needs ${degree + 1} distinct values of x, got ${distinct}`,
    );
  const range = { centre: low + (high - low) / 2, half: (high - low) / 2 };
  const columns = chebyshevColumns(x, degree, range);
  const names = columns.map((_, k) => (k === 0 ? "(intercept)" : k === 1 ? "x" : `x^${k}`));
  const { predict, ...rest } = options;
  const model = linearModel(ID, { n: x.length, columns, names, intercept: true }, y, {
    ...rest,
    report: { names, transform: chebyshevToPowers(degree, range) },
    predict: predict && predictorRows(predict, degree, range),
  });
  if (model.status !== "ok") return model;
  const { q, r } = householderQr(columns);
  const orthogonal = coefficientRows({
    names: names.slice(1).map((_, k) => `degree ${k + 1}`),
    estimates: q.slice(1).map((column, k) => Math.sign(r[k + 1]![k + 1]!) * dot(column, y)),
    standardErrors: names.slice(1).map(() => model.residualStandardError),
    df: model.residualDf,
    level: options.level ?? 0.95,
  });
  return { ...model, orthogonal };
}

function predictorRows(
  x: ArrayLike<number>,
  degree: number,
  range: { centre: number; half: number },
): number[][] {
  const columns = chebyshevColumns(Float64Array.from(x), degree, range).slice(1);
  return Array.from(x, (_, i) => columns.map((column) => column[i]!));
}

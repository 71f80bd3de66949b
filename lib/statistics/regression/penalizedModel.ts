import { dot } from "../linearAlgebra/dot.ts";
import { combineColumns } from "../linearAlgebra/combineColumns.ts";
import type { CentredDesign } from "./centreDesign.ts";
import { INTERCEPT } from "./design.ts";
import type { Design } from "./design.ts";

/** scikit-learn's or glmnet's meaning of the penalty. */
export type Parametrization = "scikit-learn" | "glmnet";

export interface PenalizedOptions {
  /** λ (scikit-learn's alpha), at least 0. */
  readonly penalty: number;
  /** Default `scikit-learn`. */
  readonly parametrization?: Parametrization;
  /** Penalize coefficients of predictors over their standard deviation (over n), default false. */
  readonly standardize?: boolean;
}

export interface PenalizedModel {
  readonly n: number;
  readonly coefficients: readonly { readonly name: string; readonly estimate: number }[];
  readonly rss: number;
  readonly rSquared: number | null;
  readonly fitted: Float64Array;
  readonly residuals: Float64Array;
}

/** Coefficients in the units of the data, with the fit they give. */
export function describePenalized(
  design: Design,
  centred: CentredDesign,
  scaled: Float64Array,
): PenalizedModel {
  const { columns, y, means, meanY, scales } = centred;
  const slopes = scaled.map((value, j) => value / scales[j]!);
  const names = design.intercept ? design.names.slice(1) : design.names;
  const offset = meanY - slopes.reduce((sum, slope, j) => sum + slope * means[j]!, 0);
  const about = combineColumns(columns, scaled);
  const residuals = y.map((value, i) => value - about[i]!);
  const rss = dot(residuals, residuals);
  const total = dot(y, y);
  return {
    n: design.n,
    coefficients: [
      ...(design.intercept ? [{ name: INTERCEPT, estimate: offset }] : []),
      ...names.map((name, j) => ({ name, estimate: slopes[j]! })),
    ],
    rss,
    rSquared: total > 0 ? 1 - rss / total : null,
    fitted: about.map((value) => value + meanY),
    residuals,
  };
}

/** Root of the mean square of the centred response: glmnet scales y to 1 inside. */
export function responseScale({ y }: CentredDesign): number {
  return Math.sqrt(dot(y, y) / y.length);
}

import type { Columns } from "../linearAlgebra/columns.ts";
import { robustMeat } from "./robustMeat.ts";
import type { RobustKind } from "./robustMeat.ts";
import { sandwich } from "./sandwich.ts";

export type CovarianceKind = "classical" | RobustKind | "cluster" | "HAC";

export interface CovarianceInput {
  readonly kind: CovarianceKind;
  /** G with (XᵀWX)⁻¹ = GGᵀ. */
  readonly root: Columns;
  readonly columns: Columns;
  readonly residuals: Float64Array;
  readonly weights?: Float64Array | undefined;
  /** Residual variance, for the classical kind. */
  readonly variance: number;
  /** Group of each row, for the kinds `cluster` and `HAC` (its periods). */
  readonly clusters?: ArrayLike<string | number> | undefined;
  /** Periods over which errors may go together, for the kind `HAC`. */
  readonly lags?: number | undefined;
}

/** Covariance of the coefficients; `df` where it is not the residual one. */
export type Covariance =
  | { readonly status: "ok"; readonly matrix: Columns; readonly df?: number }
  | { readonly status: "undefined"; readonly reason: string };

/**
 * Covariance matrix of least-squares coefficients: classical s²(XᵀWX)⁻¹, or a sandwich
 * G M Gᵀ with M the sum of the outer products of the scores in orthonormal coordinates.
 *
 * `cluster` uses (G/(G−1))·((n−1)/(n−p)) and G−1 degrees of freedom, as Stata does; `HAC` the same
 * factor.
 *
 * @see MacKinnon & White (1985) for HC0–HC3; Cribari-Neto (2004) for HC4.
 */
export function covariance(input: CovarianceInput): Covariance {
  const { kind, root, variance } = input;
  if (kind === "classical") {
    const scaled = root.map((_, j) => root.map((__, i) => (i === j ? variance : 0)));
    return {
      status: "ok",
      matrix: sandwich(
        root,
        scaled.map((column) => Float64Array.from(column)),
      ),
    };
  }
  const meat = robustMeat({ ...input, kind });
  if (meat.status === "undefined") return meat;
  return { ...meat, matrix: sandwich(root, meat.matrix) };
}

import type { Columns } from "../linearAlgebra/columns.ts";
import { dot } from "../linearAlgebra/dot.ts";
import { robustMeat } from "./robustMeat.ts";
import type { RobustKind } from "./robustMeat.ts";

export type CovarianceKind = "classical" | RobustKind | "cluster";

export interface CovarianceInput {
  readonly kind: CovarianceKind;
  /** G with (XᵀWX)⁻¹ = GGᵀ. */
  readonly root: Columns;
  readonly columns: Columns;
  readonly residuals: Float64Array;
  readonly weights?: Float64Array | undefined;
  /** Residual variance, for the classical kind. */
  readonly variance: number;
  /** Group of each row, for the kind `cluster`. */
  readonly clusters?: ArrayLike<string | number> | undefined;
}

/** Covariance of the coefficients; `df` where it is not the residual one. */
export type Covariance =
  | { readonly status: "ok"; readonly matrix: Columns; readonly df?: number }
  | { readonly status: "undefined"; readonly reason: string };

/**
 * Covariance matrix of least-squares coefficients: classical s²(XᵀWX)⁻¹, or a sandwich
 * G M Gᵀ with M the sum of the outer products of the scores in orthonormal coordinates.
 *
 * `cluster` uses (G/(G−1))·((n−1)/(n−p)) and G−1 degrees of freedom, as Stata does.
 *
 * @see MacKinnon & White (1985) for HC0–HC3; Cribari-Neto (2004) for HC4.
 */
export function covariance(input: CovarianceInput): Covariance {
  const rows = transposeUpper(input.root);
  if (input.kind === "classical")
    return {
      status: "ok",
      matrix: rows.map((a) => Float64Array.from(rows, (b) => dot(a, b) * input.variance)),
    };
  const meat = robustMeat({ ...input, kind: input.kind });
  if (meat.status === "undefined") return meat;
  const half = rows.map((row) => Float64Array.from(meat.matrix, (column) => dot(row, column)));
  return {
    status: "ok",
    matrix: rows.map((row) => Float64Array.from(half, (other) => dot(row, other))),
    ...(meat.df !== undefined && { df: meat.df }),
  };
}

function transposeUpper(root: Columns): Float64Array[] {
  return root.map((_, i) => Float64Array.from(root, (column) => column[i]!));
}

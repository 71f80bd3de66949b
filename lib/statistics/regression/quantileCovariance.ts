import { normal } from "../distributions/normal.ts";
import type { Columns } from "../linearAlgebra/columns.ts";
import { combineColumns } from "../linearAlgebra/combineColumns.ts";
import { sortedQuantile } from "../sortedQuantile.ts";
import { covariance } from "./covariance.ts";
import { leastSquares } from "./leastSquares.ts";
import { orthonormalRows } from "./orthonormalRows.ts";
import { outerSum } from "./outerSum.ts";
import { quantileFit } from "./quantileFit.ts";
import { sandwich } from "./sandwich.ts";

/**
 * `nid`: Hendricks and Koenker's sandwich (R's `se = "nid"`); `iid`: one error density, by an
 * Epanechnikov kernel; `kernel`: Greene's sandwich with that density (statsmodels' `robust`).
 */
export type QuantileErrors = "nid" | "iid" | "kernel";

interface Input {
  readonly columns: Columns;
  readonly y: Float64Array;
  readonly tau: number;
  readonly residuals: Float64Array;
  /** G with (XᵀX)⁻¹ = GGᵀ. */
  readonly root: Columns;
}

/** Or why the data allow none. */
export type QuantileCovariance =
  | { readonly status: "ok"; readonly matrix: Columns; readonly warnings: readonly string[] }
  | { readonly status: "undefined"; readonly reason: string };

/** Covariance of quantile-regression coefficients, with Hall and Sheather's bandwidth. */
export function quantileCovariance(kind: QuantileErrors, input: Input): QuantileCovariance {
  return kind === "nid" ? fromNeighbours(input) : fromKernel(kind, input);
}

/** Hall & Sheather (1988), at α = 0.05. */
function bandwidth(n: number, tau: number): number {
  const law = normal();
  const z = law.quantile(tau);
  const ratio = (1.5 * law.pdf(z) ** 2) / (2 * z * z + 1);
  return n ** (-1 / 3) * law.isf(0.025) ** (2 / 3) * ratio ** (1 / 3);
}

/** Densities from fits at τ ± h: f = 2h / x'(b₊ − b₋). */
function fromNeighbours({ columns, y, tau }: Input): QuantileCovariance {
  let h = bandwidth(y.length, tau);
  while (tau - h < 0 || tau + h > 1) h /= 2;
  const [above, below] = [quantileFit(columns, y, tau + h), quantileFit(columns, y, tau - h)];
  if (!above || !below) return { status: "undefined", reason: "no fit at neighbouring quantiles" };
  const gaps = combineColumns(
    columns,
    above.coefficients.map((value, j) => value - below.coefficients[j]!),
  );
  const crossed = gaps.filter((gap) => gap <= 0).length;
  // R's guard against a gap of 0.
  const densities = gaps.map((gap) => Math.max(0, (2 * h) / (gap - Math.sqrt(Number.EPSILON))));
  const fit = leastSquares(columns, y, { weights: densities, refine: false });
  if (fit.status === "dependent")
    return { status: "undefined", reason: "too few rows have a positive density for errors" };
  const meat = outerSum(
    orthonormalRows(columns, fit.root),
    new Float64Array(y.length).fill(tau * (1 - tau)),
  );
  const matrix = sandwich(fit.root, meat);
  const warnings =
    crossed > 0
      ? [`fits at neighbouring quantiles cross in ${crossed} rows, left out of errors`]
      : [];
  return { status: "ok", matrix, warnings };
}

function fromKernel(
  kind: "iid" | "kernel",
  { columns, y, tau, residuals, root }: Input,
): QuantileCovariance {
  const n = y.length;
  const h = bandwidth(n, tau);
  if (tau - h <= 0 || tau + h >= 1)
    return {
      status: "undefined",
      reason: `n = ${n} is too small for the density at quantile ${tau}: its bandwidth is ${h}`,
    };
  const sorted = residuals.slice().sort();
  const range = sortedQuantile(sorted, 0.75) - sortedQuantile(sorted, 0.25);
  const law = normal();
  const width =
    Math.min(deviation(y), range / 1.34) * (law.quantile(tau + h) - law.quantile(tau - h));
  if (!(width > 0))
    return { status: "undefined", reason: "half of the residuals are 0: no density at 0" };
  const mass = residuals.reduce((sum, value) => sum + kernelAt(value / width), 0);
  const sparsity = (n * width) / mass;
  if (kind === "iid") {
    const variance = sparsity * sparsity * tau * (1 - tau);
    const found = covariance({ kind: "classical", root, columns, residuals, variance });
    return found.status === "ok" ? { ...found, warnings: [] } : found;
  }
  const squares = residuals.map((value) => (sparsity * (value > 0 ? tau : 1 - tau)) ** 2);
  const meat = outerSum(orthonormalRows(columns, root), squares);
  return { status: "ok", matrix: sandwich(root, meat), warnings: [] };
}

/** Epanechnikov's. */
const kernelAt = (u: number) => (Math.abs(u) <= 1 ? 0.75 * (1 - u * u) : 0);

/** Over n, as numpy's. */
function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

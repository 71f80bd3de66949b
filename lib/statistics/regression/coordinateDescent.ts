import { cholesky, solveCholesky } from "../linearAlgebra/cholesky.ts";
import type { Columns } from "../linearAlgebra/columns.ts";
import { dot } from "../linearAlgebra/dot.ts";

const MAX_SWEEPS = 20_000;
const CONVERGED = 1e-12;

/** ½ bᵀGb − cᵀb + l1‖b‖₁ + ½ l2‖b‖². */
export interface ElasticNetProblem {
  /** G = XᵀX / n of centred columns. */
  readonly gram: Columns;
  /** c = Xᵀy / n. */
  readonly correlations: Float64Array;
  readonly l1: number;
  readonly l2: number;
}

/**
 * Minimizes an elastic-net problem by cyclic coordinate descent, then solves for the coefficients
 * that are not 0 exactly, so that convergence does not limit the digits.
 *
 * @param start - Coefficients to begin with (those of a larger penalty along a path).
 * @see Friedman, Hastie & Tibshirani (2010), J. Statistical Software 33, 2.2 (covariance updates).
 */
export function coordinateDescent(
  problem: ElasticNetProblem,
  start: Float64Array,
): { coefficients: Float64Array; converged: boolean } {
  const { gram, correlations, l1, l2 } = problem;
  const b = start.slice();
  const rest = correlations.map((value, j) => value - dot(gram[j]!, b));
  const size = Math.max(...correlations.map(Math.abs), Number.MIN_VALUE);
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    let largest = 0;
    for (let j = 0; j < b.length; j++) {
      const column = gram[j]!;
      const diagonal = column[j]!;
      if (diagonal === 0) continue;
      const pull = rest[j]! + diagonal * b[j]!;
      const next = shrink(pull, l1) / (diagonal + l2);
      const change = next - b[j]!;
      if (change === 0) continue;
      for (let i = 0; i < b.length; i++) rest[i]! -= column[i]! * change;
      b[j] = next;
      largest = Math.max(largest, Math.abs(change) * diagonal);
    }
    if (largest <= CONVERGED * size)
      return { coefficients: polish(problem, b) ?? b, converged: true };
    // The support is mostly known early: an exact solution of it ends slow convergence.
    if (sweep % 50 === 49) {
      const exact = polish(problem, b);
      if (exact) return { coefficients: exact, converged: true };
    }
  }
  return { coefficients: b, converged: false };
}

const shrink = (value: number, by: number) =>
  value > by ? value - by : value < -by ? value + by : 0;

/** The exact solution with the support and signs of `b`, if those are the solution's. */
function polish(problem: ElasticNetProblem, b: Float64Array): Float64Array | undefined {
  const { gram, correlations, l1, l2 } = problem;
  const support = [...b.keys()].filter((j) => b[j] !== 0);
  if (support.length === 0) return b;
  const part = support.map((j) =>
    Float64Array.from(support, (i) => gram[j]![i]! + (i === j ? l2 : 0)),
  );
  const found = cholesky(part, 1e-13);
  if (!("factor" in found)) return undefined;
  const target = support.map((j) => correlations[j]! - l1 * Math.sign(b[j]!));
  const solved = solveCholesky(found.factor, target);
  if (support.some((j, k) => Math.sign(solved[k]!) !== Math.sign(b[j]!))) return undefined;
  const exact = new Float64Array(b.length);
  support.forEach((j, k) => (exact[j] = solved[k]!));
  const size = Math.max(...correlations.map(Math.abs));
  const violated = gram.some(
    (column, j) =>
      exact[j] === 0 && Math.abs(correlations[j]! - dot(column, exact)) > l1 + 1e-12 * size,
  );
  return violated ? undefined : exact;
}

import { cholesky } from "../statistics/linearAlgebra/cholesky.ts";
import { dot } from "../statistics/linearAlgebra/dot.ts";
import { solveUpperTransposed } from "../statistics/linearAlgebra/upperTriangular.ts";
import type { Points } from "./toPoints.ts";

/** Shape of the components' covariances. */
export type CovarianceShape = "full" | "diagonal";

export interface GaussianComponents {
  /** Shares, adding up to 1. */
  readonly weights: Float64Array;
  readonly means: Float64Array[];
  /** Each a list of columns. */
  readonly covariances: Float64Array[][];
}

/**
 * Maximum-likelihood components given responsibilities (the M step).
 *
 * @param responsibilities - One list per component, one share per row.
 * @param regularization - Added to each variance.
 * @see Bishop (2006), Pattern Recognition and Machine Learning, eqs. 9.17, 9.19, 9.22.
 */
export function estimateComponents(
  { values, n, d }: Points,
  responsibilities: readonly Float64Array[],
  { shape, regularization }: { shape: CovarianceShape; regularization: number },
): GaussianComponents {
  const means: Float64Array[] = [];
  const weights = new Float64Array(responsibilities.length);
  const covariances = responsibilities.map((shares, j) => {
    // An empty component keeps a trace of weight, so that nothing is divided by 0.
    const total = shares.reduce((sum, share) => sum + share, 10 * Number.EPSILON);
    weights[j] = total / n;
    const mean = new Float64Array(d);
    for (let i = 0; i < n; i++)
      for (let t = 0; t < d; t++) mean[t]! += (shares[i]! / total) * values[i * d + t]!;
    means.push(mean);
    const matrix = Array.from({ length: d }, () => new Float64Array(d));
    for (let i = 0; i < n; i++)
      for (let s = 0; s < d; s++) {
        const weighted = (shares[i]! / total) * (values[i * d + s]! - mean[s]!);
        for (let t = shape === "full" ? 0 : s; t <= s; t++)
          matrix[s]![t]! += weighted * (values[i * d + t]! - mean[t]!);
      }
    for (let s = 0; s < d; s++) {
      for (let t = 0; t < s; t++) matrix[t]![s] = matrix[s]![t]!;
      matrix[s]![s]! += regularization;
    }
    return matrix;
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return { weights: weights.map((weight) => weight / sum), means, covariances };
}

/**
 * Responsibilities of the components for each row, and the log-likelihood (the E step).
 *
 * @returns undefined with the index of a component whose covariance is singular.
 */
export function estimateResponsibilities(
  { values, n, d }: Points,
  { weights, means, covariances }: GaussianComponents,
): { responsibilities: Float64Array[]; logLikelihood: number } | { singular: number } {
  const logs = weights.map((weight) => Math.log(weight) - (d / 2) * Math.log(2 * Math.PI));
  const responsibilities: Float64Array[] = [];
  for (const [j, covariance] of covariances.entries()) {
    const found = cholesky(covariance);
    if ("failedAt" in found) return { singular: j };
    const { factor } = found;
    const logRoot = factor.reduce((sum, column, t) => sum + Math.log(column[t]!), 0);
    const difference = new Float64Array(d);
    const densities = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      for (let t = 0; t < d; t++) difference[t] = values[i * d + t]! - means[j]![t]!;
      const whitened = solveUpperTransposed(factor, difference);
      densities[i] = logs[j]! - logRoot - dot(whitened, whitened) / 2;
    }
    responsibilities.push(densities);
  }
  return { responsibilities, logLikelihood: normalizeLogs(responsibilities, n) };
}

/** Turns log densities into shares, in place; returns the sum of the logs of their sums. */
function normalizeLogs(logs: readonly Float64Array[], n: number): number {
  let logLikelihood = 0;
  for (let i = 0; i < n; i++) {
    const most = logs.reduce((max, list) => Math.max(max, list[i]!), -Infinity);
    const total = logs.reduce((sum, list) => sum + Math.exp(list[i]! - most), 0);
    logLikelihood += most + Math.log(total);
    for (const list of logs) list[i] = Math.exp(list[i]! - most) / total;
  }
  return logLikelihood;
}

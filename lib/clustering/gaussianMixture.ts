import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { runSteps } from "../statistics/runSteps.ts";
import type { Steps, Watch } from "../statistics/runSteps.ts";
import { beyondSquares } from "./beyondSquares.ts";
import { columnMeans, shiftRows } from "./columnMeans.ts";
import { fitKMeans } from "./fitKMeans.ts";
import { estimateComponents, estimateResponsibilities } from "./gaussianComponents.ts";
import type { CovarianceShape, GaussianComponents } from "./gaussianComponents.ts";
import { requireClusters, requireOnePerRow } from "./requireClusters.ts";
import type { Points } from "./toPoints.ts";

export interface MixtureOptions {
  /** Components. */
  readonly k: number;
  /** Default "full". */
  readonly covariance?: CovarianceShape;
  /** Added to each variance, in squared units; default 1e-6. */
  readonly regularization?: number;
  /** Stop when the mean log-likelihood rises by less; default 1e-6. */
  readonly tolerance?: number;
  /** Default 500. */
  readonly maxIterations?: number;
  /** Starts from k-means with new seeds, default 1. */
  readonly nInit?: number;
  readonly seed?: number;
  /** Start from these clusters (0 to k − 1), one run. */
  readonly initialLabels?: ArrayLike<number> | undefined;
}

export interface Mixture extends GaussianComponents {
  /** Component most responsible for each row. */
  readonly labels: Int32Array;
  /** Share of each component in each row: a list per component. */
  readonly responsibilities: Float64Array[];
  readonly logLikelihood: number;
  /** Free parameters. */
  readonly parameters: number;
  /** −2 log L + parameters · ln n; lower is better. */
  readonly bic: number;
  /** −2 log L + 2 parameters. */
  readonly aic: number;
  readonly iterations: number;
  readonly converged: boolean;
}

type Fit = Omit<Mixture, "labels" | "parameters" | "bic" | "aic">;

const ID = "gaussian-mixture";

/**
 * Mixture of k normal distributions by expectation–maximisation: soft clusters of any ellipse.
 *
 * @returns components, responsibilities, log-likelihood with BIC and AIC; `estimate` is the BIC.
 * @throws RangeError when k exceeds the rows or `initialLabels` do not match.
 * @see Dempster, Laird & Rubin (1977), JRSS B 39, 1–38; Bishop (2006), section 9.2.
 */
export async function gaussianMixture(
  points: Points,
  options: MixtureOptions,
  watch: Watch = {},
): Promise<Result<Mixture>> {
  const { n, d } = points;
  const { k, initialLabels } = options;
  requireClusters(ID, n, { k });
  requireOnePerRow(ID, n, { initialLabels });
  const outside =
    initialLabels && Array.from(initialLabels).find((label) => label < 0 || label >= k);
  if (outside !== undefined)
    throw new RangeError(
      `${ID}: initialLabels must lie from 0 to k − 1 = ${k - 1}, got ${outside}`,
    );
  const reason = beyondSquares(points.values);
  if (reason) return undefinedResult(ID, reason);
  const fit = await runSteps(mixtureSteps(points, options), watch);
  if ("singular" in fit)
    return undefinedResult(
      ID,
      `the covariance of component ${fit.singular} is singular: its rows do not spread in every direction`,
    );
  const perCovariance = options.covariance === "diagonal" ? d : (d * (d + 1)) / 2;
  const parameters = k * (perCovariance + d) + k - 1;
  const bic = parameters * Math.log(n) - 2 * fit.logLikelihood;
  return okResult(ID, {
    ...fit,
    labels: mostResponsible(fit.responsibilities, n),
    estimate: bic,
    parameters,
    bic,
    aic: 2 * parameters - 2 * fit.logLikelihood,
    warnings: fit.converged ? [] : [`not converged after ${fit.iterations} iterations`],
  });
}

/** Rows are centred, so that a large common offset costs no digits. */
function* mixtureSteps(points: Points, options: MixtureOptions): Steps<Fit | { singular: number }> {
  const { seed = 1, nInit = 1, k, initialLabels } = options;
  const center = columnMeans(points);
  const centred = shiftRows(points, center);
  let best: Fit | { singular: number } = { singular: 0 };
  for (let r = 0; r < (initialLabels ? 1 : nInit); r++) {
    const labels = initialLabels ?? fitKMeans(centred, { k, nInit: 1, seed: seed + r }).labels;
    const fit = yield* maximize(centred, labels, options);
    if ("singular" in fit) {
      if ("singular" in best) best = fit;
    } else if ("singular" in best || fit.logLikelihood > best.logLikelihood) best = fit;
  }
  if ("singular" in best) return best;
  const means = best.means.map((mean) => mean.map((value, t) => value + center[t]!));
  return { ...best, means };
}

function* maximize(
  points: Points,
  labels: ArrayLike<number>,
  options: MixtureOptions,
): Steps<Fit | { singular: number }> {
  const { k, covariance: shape = "full", regularization = 1e-6 } = options;
  const { tolerance = 1e-6, maxIterations = 500 } = options;
  let responsibilities: Float64Array[] = Array.from({ length: k }, (_, j) =>
    Float64Array.from(labels, (label) => (label === j ? 1 : 0)),
  );
  let logLikelihood = -Infinity;
  for (let iterations = 1; ; iterations++) {
    const components = estimateComponents(points, responsibilities, { shape, regularization });
    const step = estimateResponsibilities(points, components);
    if ("singular" in step) return step;
    const converged = step.logLikelihood - logLikelihood < tolerance * points.n;
    ({ responsibilities, logLikelihood } = step);
    if (converged || iterations >= maxIterations)
      return { ...components, responsibilities, logLikelihood, iterations, converged };
    yield iterations / maxIterations;
  }
}

function mostResponsible(responsibilities: readonly Float64Array[], n: number): Int32Array {
  return Int32Array.from({ length: n }, (_, i) => {
    let best = 0;
    for (let j = 1; j < responsibilities.length; j++)
      if (responsibilities[j]![i]! > responsibilities[best]![i]!) best = j;
    return best;
  });
}

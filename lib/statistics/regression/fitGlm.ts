import type { Columns } from "../linearAlgebra/columns.ts";
import { combineColumns } from "../linearAlgebra/combineColumns.ts";
import { findSeparation } from "./findSeparation.ts";
import type { Separation } from "./findSeparation.ts";
import type { GlmFamily } from "./glmFamilies.ts";
import { leastSquares } from "./leastSquares.ts";

const MAX_ITERATIONS = 60;
/** Steps from which a linear predictor that still moves by one is watched for separation. */
const PATIENCE = 10;
const CONVERGED = 1e-11;

export interface GlmData {
  readonly columns: Columns;
  /** Counts: successes or events. */
  readonly y: Float64Array;
  /** Trials or exposure, above 0. */
  readonly size: Float64Array;
}

export type GlmFit =
  | {
      readonly status: "ok";
      readonly coefficients: Float64Array;
      readonly eta: Float64Array;
      /** G with (XᵀWX)⁻¹ = GGᵀ at the solution. */
      readonly root: Columns;
      readonly logLikelihood: number;
      readonly iterations: number;
    }
  | { readonly status: "dependent"; readonly column: number }
  | { readonly status: "separated"; readonly separation: Separation }
  | { readonly status: "not-converged" };

/**
 * Maximum likelihood of a generalized linear model by iteratively reweighted least squares (each
 * step by QR), with halved steps where a full one lowers the likelihood.
 *
 * @see McCullagh & Nelder (1989), Generalized Linear Models, 2nd ed., 2.5.
 */
export function fitGlm(family: GlmFamily, data: GlmData): GlmFit {
  const { y, size } = data;
  let eta: Float64Array = y.map((count, i) => family.start(count, size[i]!));
  let coefficients: Float64Array | undefined;
  let before = -Infinity;
  for (let iteration = 1; iteration <= MAX_ITERATIONS; iteration++) {
    const step = weightedStep(family, data, eta);
    if (step.status === "dependent")
      return iteration === 1 || coefficients === undefined ? step : { status: "not-converged" };
    const next = coefficients
      ? damp(family, data, { from: coefficients, to: step.coefficients, before })
      : { coefficients: step.coefficients, ...evaluate(family, data, step.coefficients) };
    const change = next.eta.map((value, i) => value - eta[i]!);
    const moved = largest(change);
    if (coefficients && moved <= CONVERGED * (1 + largest(next.eta))) {
      const last = weightedStep(family, data, next.eta);
      if (last.status === "dependent") return { status: "not-converged" };
      return { status: "ok", ...next, root: last.root, iterations: iteration };
    }
    if (iteration >= PATIENCE && moved > 0.5) {
      const direction = next.coefficients.map((value, j) => value - coefficients![j]!);
      const separation = findSeparation(family.name, data, direction);
      if (separation) return { status: "separated", separation };
    }
    ({ coefficients, eta, logLikelihood: before } = next);
  }
  return { status: "not-converged" };
}

function weightedStep(family: GlmFamily, { columns, y, size }: GlmData, eta: Float64Array) {
  const weights = eta.map((value, i) => size[i]! * family.variance(value));
  const working = eta.map((value, i) =>
    weights[i]! > 0 ? value + (y[i]! - size[i]! * family.mean(value)) / weights[i]! : value,
  );
  return leastSquares(columns, working, { weights, refine: false });
}

function evaluate(family: GlmFamily, { columns, y, size }: GlmData, coefficients: Float64Array) {
  const eta = combineColumns(columns, coefficients);
  let logLikelihood = 0;
  for (let i = 0; i < y.length; i++)
    logLikelihood += family.logLikelihood(y[i]!, size[i]!, eta[i]!);
  return { eta, logLikelihood };
}

/** The step, halved while it lowers the likelihood by more than rounding. */
function damp(
  family: GlmFamily,
  data: GlmData,
  { from, to, before }: { from: Float64Array; to: Float64Array; before: number },
) {
  let coefficients = to;
  for (let halving = 0; ; halving++) {
    const found = evaluate(family, data, coefficients);
    const enough = found.logLikelihood >= before - 1e-9 * Math.abs(before);
    if (enough || halving === 30) return { coefficients, ...found };
    coefficients = coefficients.map((value, j) => (value + from[j]!) / 2);
  }
}

const largest = (values: Float64Array) =>
  values.reduce((max, value) => Math.max(max, Math.abs(value)), 0);

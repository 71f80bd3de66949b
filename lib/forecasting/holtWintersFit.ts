import { minimizeBfgs } from "../statistics/optimize/minimizeBfgs.ts";
import { leastSquares } from "../statistics/regression/leastSquares.ts";
import { decompose } from "./decompose.ts";
import { holtWintersRun } from "./holtWintersRun.ts";
import type { HoltWintersStates, HoltWintersWeights } from "./holtWintersRun.ts";

/** Weights that are given instead of estimated. */
export type HoltWintersFixed = { readonly [K in keyof HoltWintersWeights]?: number | undefined };

export interface HoltWintersFit {
  readonly multiplicative: boolean;
  readonly weights: HoltWintersWeights;
  /** After the last value. */
  readonly states: HoltWintersStates;
  readonly sse: number;
  /** One-step forecasts and errors from the second period on. */
  readonly fitted: Float64Array;
  readonly errors: Float64Array;
}

/** Starts of the search, as (alpha, beta, gamma). */
const STARTS = [
  [0.3, 0.1, 0.1],
  [0.7, 0.05, 0.5],
] as const;

/** Least-squares fit of the three weights; undefined when the recursion leaves its domain. */
export function holtWintersFit(
  values: Float64Array,
  {
    period,
    multiplicative,
    fixed,
  }: { period: number; multiplicative: boolean; fixed: HoltWintersFixed },
): HoltWintersFit | undefined {
  const start = initialStates(values, period, multiplicative);
  const rest = values.subarray(period);
  const names = (["alpha", "beta", "gamma"] as const).filter((name) => fixed[name] === undefined);
  const weightsOf = (theta: Float64Array): HoltWintersWeights => {
    const weight = (name: keyof HoltWintersWeights) =>
      fixed[name] ?? logistic(theta[names.indexOf(name)]!);
    return { alpha: weight("alpha"), beta: weight("beta"), gamma: weight("gamma") };
  };
  const objective = (theta: Float64Array) =>
    Math.log(
      holtWintersRun(rest, start, { weights: weightsOf(theta), multiplicative }).sse +
        Number.MIN_VALUE,
    );
  let best: { x: Float64Array; value: number } | undefined;
  for (const guess of STARTS) {
    const theta = Float64Array.from(names, (name) =>
      logit(guess[["alpha", "beta", "gamma"].indexOf(name)]!),
    );
    const value = objective(theta);
    if (!Number.isFinite(value)) continue;
    const found = names.length ? minimizeBfgs(objective, theta) : { x: theta, value };
    if (!best || found.value < best.value) best = found;
  }
  if (!best) return undefined;
  const fitted = new Float64Array(rest.length);
  const errors = new Float64Array(rest.length);
  const weights = weightsOf(best.x);
  const { sse, ...states } = holtWintersRun(
    rest,
    start,
    { weights, multiplicative },
    (i, forecast, error) => {
      fitted[i] = forecast;
      errors[i] = error;
    },
  );
  return { multiplicative, weights, states, sse, fitted, errors };
}

/** Seasonal figure of the first two periods, and a line through their trend. */
function initialStates(
  values: Float64Array,
  period: number,
  multiplicative: boolean,
): HoltWintersStates {
  const { trend, figure } = decompose(values.subarray(0, 2 * period), period, multiplicative);
  const known = trend.filter((value) => !Number.isNaN(value));
  const line = leastSquares(
    [new Float64Array(known.length).fill(1), known.map((_, i) => i + 1)],
    known,
  );
  const [level, slope] = line.status === "ok" ? line.coefficients : [known[0]!, 0];
  return { level: level!, slope: slope!, season: figure };
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x));
const logit = (p: number) => Math.log(p / (1 - p));

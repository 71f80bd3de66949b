import { moments } from "../statistics/moments.ts";
import { minimizeBfgsSteps } from "../statistics/optimize/minimizeBfgs.ts";
import { finishSteps } from "../statistics/runSteps.ts";
import type { Steps } from "../statistics/runSteps.ts";
import { armaFilter } from "./armaFilter.ts";
import { arimaSpace } from "./arimaSpace.ts";
import { expandArma } from "./armaPolynomials.ts";
import type { ArimaCoefficients, ArimaOrder } from "./arimaTypes.ts";
import { conditionalErrors } from "./conditionalErrors.ts";
import { differences } from "./differences.ts";

export interface ArimaFit {
  readonly order: ArimaOrder;
  readonly coefficients: ArimaCoefficients;
  /** Of the differenced series; for `css` up to a constant. */
  readonly logLikelihood: number;
  /** Σ standardised innovations² / (n − parameters), as R's forecast reports it. */
  readonly sigma2: number;
  readonly aic: number;
  readonly aicc: number;
  readonly bic: number;
  /** Standardised innovations of the differenced series. */
  readonly residuals: Float64Array;
  /** Length of the differenced series. */
  readonly n: number;
  readonly parameters: number;
}

export interface ArimaMethod {
  /** Exact maximum likelihood (default), or conditional least squares. */
  readonly method?: "ml" | "css";
  /** Coefficients that are given: nothing is estimated. */
  readonly given?: ArimaCoefficients | undefined;
  /** How many coefficients, given ones among them, were estimated elsewhere; default 0. */
  readonly estimated?: number;
}

/** Largest unbounded coefficient at the start: a partial autocorrelation of 0.9. */
const EDGE = 1.5;

/**
 * Fits a seasonal ARIMA model to the differenced series by exact Gaussian likelihood, started from
 * conditional least squares, as R's arima does.
 *
 * Differencing takes d + D·period values and leaves a stationary ARMA process, started from its
 * stationary distribution; a diffuse start of the undifferenced series has the same likelihood.
 * The search keeps to stationary and invertible coefficients.
 *
 * @returns undefined when the differenced series is shorter than the parameters allow.
 * @see Brockwell & Davis (1991), 8.7. Checked against R's arima and statsmodels' SARIMAX.
 */
export function* fitArimaSteps(
  values: Float64Array,
  order: ArimaOrder,
  { method = "ml", given, estimated = 0 }: ArimaMethod = {},
): Steps<ArimaFit | undefined> {
  const x = differences(values, order);
  const { variance, mean } = moments(x);
  const space = arimaSpace(order, { mean, spread: Math.sqrt(variance) });
  const needed = Math.max(
    space.dimension + 2,
    Math.max(order.p + order.P * order.period, order.q + order.Q * order.period) + 2,
  );
  if (x.length < needed || !(variance > 0)) return undefined;
  if (given) return describe(x, order, { coefficients: given, estimated, method });
  const half = (coefficients: ArimaCoefficients, by: "ml" | "css") =>
    halfDeviance(x, { coefficients, period: order.period }, by) / x.length;
  const css = (theta: Float64Array) => half(space.coefficients(theta), "css");
  const ml = (theta: Float64Array) => half(space.coefficients(theta), "ml");
  let theta = new Float64Array(space.dimension);
  if (space.dimension > 0) {
    const first = (yield* minimizeBfgsSteps(css, theta, { tolerance: 1e-8, maxIterations: 100 })).x;
    theta = Float64Array.from(first);
    if (method === "ml") {
      // At the edge of its range a coefficient has no slope to follow: start inside.
      const inside = first.map((value) => Math.min(EDGE, Math.max(-EDGE, value)));
      const start = Number.isFinite(ml(inside)) ? inside : new Float64Array(space.dimension);
      theta = Float64Array.from(
        (yield* minimizeBfgsSteps(ml, start, { tolerance: 1e-9, maxIterations: 100 })).x,
      );
    }
  }
  return describe(x, order, {
    coefficients: space.coefficients(theta),
    estimated: space.dimension,
    method,
  });
}

/** The fit without a pause: see fitArimaSteps. */
export function fitArima(
  values: Float64Array,
  order: ArimaOrder,
  options: ArimaMethod = {},
): ArimaFit | undefined {
  return finishSteps(fitArimaSteps(values, order, options));
}

/** −log likelihood with σ² profiled out; Infinity outside the domain. */
export function halfDeviance(
  x: Float64Array,
  { coefficients, period }: { coefficients: ArimaCoefficients; period: number },
  by: "ml" | "css",
): number {
  const centred = coefficients.mean === 0 ? x : x.map((value) => value - coefficients.mean);
  const arma = expandArma(coefficients, period);
  if (by === "css") {
    const errors = conditionalErrors(centred, arma);
    const mean = sumSquares(errors) / errors.length;
    return (x.length / 2) * (Math.log(2 * Math.PI * mean) + 1);
  }
  const run = armaFilter(centred, arma);
  if (!run) return Infinity;
  let [squares, logs] = [0, 0];
  for (let i = 0; i < x.length; i++) {
    squares += run.innovations[i]! ** 2 / run.variances[i]!;
    logs += Math.log(run.variances[i]!);
  }
  return (x.length / 2) * (Math.log((2 * Math.PI * squares) / x.length) + 1) + logs / 2;
}

function describe(
  x: Float64Array,
  order: ArimaOrder,
  {
    coefficients,
    estimated,
    method,
  }: { coefficients: ArimaCoefficients; estimated: number; method: "ml" | "css" },
): ArimaFit | undefined {
  const n = x.length;
  const logLikelihood = -halfDeviance(x, { coefficients, period: order.period }, method);
  const run = armaFilter(
    x.map((value) => value - coefficients.mean),
    expandArma(coefficients, order.period),
  );
  if (!run || !Number.isFinite(logLikelihood)) return undefined;
  const residuals = run.innovations.map((value, i) => value / Math.sqrt(run.variances[i]!));
  const k = estimated + 1;
  return {
    ...{ order, coefficients, logLikelihood, residuals, n, parameters: estimated },
    sigma2: sumSquares(residuals) / (n - estimated),
    aic: -2 * logLikelihood + 2 * k,
    aicc: -2 * logLikelihood + 2 * k + (n - k - 1 > 0 ? (2 * k * (k + 1)) / (n - k - 1) : Infinity),
    bic: -2 * logLikelihood + k * Math.log(n),
  };
}

function sumSquares(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! * values[i]!;
  return sum;
}

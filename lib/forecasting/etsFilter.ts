import { isDamped, isFactor } from "./etsTypes.ts";
import type { EtsForm, EtsParameters } from "./etsTypes.ts";

export interface EtsRun {
  /** Sum of squared errors; relative errors when the error is multiplicative. */
  readonly sse: number;
  /** Sum of log |one-step forecast|, 0 for additive errors. */
  readonly logScale: number;
  /** The states after the last value, `season` starting with the season that comes next. */
  readonly level: number;
  readonly slope: number;
  readonly season: Float64Array;
}

/** Receives what the filter passes: the one-step forecast and the error. */
export type EtsStep = (i: number, fitted: number, error: number) => void;

/**
 * Runs an exponential smoothing model over values, or ahead on its own when `values` yields NaN.
 *
 * @param next - The i-th value, given its one-step forecast.
 * @returns sums and final states; `sse` is Infinity where the model leaves its domain (a forecast
 *   of at most 0 with multiplicative parts).
 * @see Hyndman, Koehler, Ord & Snyder (2008), Forecasting with Exponential Smoothing, tables 2.2
 *   and 2.3.
 */
export function etsFilter(
  n: number,
  next: (i: number, fitted: number) => number,
  { form, parameters }: { form: EtsForm; parameters: EtsParameters },
  step?: EtsStep,
): EtsRun {
  const { alpha, beta, gamma } = parameters;
  const trended = form.trend !== "none";
  const factor = isFactor(form);
  const phi = isDamped(form) ? parameters.phi : 1;
  const relative = form.error === "multiplicative";
  const kind = form.season === "none" ? 0 : form.season === "additive" ? 1 : 2;
  const season = Float64Array.from(parameters.season);
  const period = Math.max(1, season.length);
  const positive = relative || kind === 2 || factor;
  let { level, slope } = parameters;
  let [sse, logScale, at] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const growth = !trended ? 0 : !factor ? phi * slope : phi === 1 ? slope : slope ** phi;
    const base = factor ? level * growth : level + growth;
    const s = kind === 0 ? 0 : season[at]!;
    const fitted = kind === 0 ? base : kind === 1 ? base + s : base * s;
    if (positive && !(fitted > 0 && (kind !== 2 || s > 0) && (!factor || (level > 0 && slope > 0))))
      return { sse: Infinity, logScale, level, slope, season };
    const value = next(i, fitted);
    const error = relative ? (value - fitted) / fitted : value - fitted;
    sse += error * error;
    if (relative) logScale += Math.log(fitted);
    // In absolute terms every form corrects by the error, seen at the level of its own state.
    const gap = value - fitted;
    const levelGap = kind === 2 ? gap / s : gap;
    if (trended) slope = growth + (beta * levelGap) / (factor ? level : 1);
    level = base + alpha * levelGap;
    if (kind === 1) season[at] = s + gamma * gap;
    else if (kind === 2) season[at] = s + (gamma * gap) / base;
    if (kind > 0) at = at + 1 === period ? 0 : at + 1;
    step?.(i, fitted, error);
  }
  const turned = Float64Array.from(season, (_, j) => season[(at + j) % period]!);
  return { sse, logScale, level, slope, season: turned };
}

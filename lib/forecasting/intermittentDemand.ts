import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";

export interface IntermittentOptions {
  readonly horizon: number;
  /** Weight of the newest demand size, in (0, 1], default 0.1. */
  readonly alpha?: number;
  /** Weight of the newest interval (Croston) or occurrence (TSB), default `alpha`. */
  readonly beta?: number | undefined;
}

interface Demand {
  readonly forecast: readonly number[];
  /** Smoothed size of a demand. */
  readonly size: number;
  /** Demands among the values. */
  readonly demands: number;
}

/**
 * Croston's method for intermittent demand: smoothed size over smoothed interval between demands;
 * `syntetos-boylan` takes out its bias by the factor 1 − β/2.
 *
 * Both smoothings start at their first value; the first interval is the position of the first
 * demand.
 *
 * @param values - Demand per step, at least 0, oldest first.
 * @see Croston (1972), Operational Research Quarterly 23, 289–303; Syntetos & Boylan (2005), IJF
 *   21, 303–314. Checked against R's croston.
 */
export function crostonForecast(
  values: Float64Array,
  options: IntermittentOptions & { variant?: "croston" | "syntetos-boylan" },
): Result<Demand & { demandInterval: number }> {
  const { horizon, alpha = 0.1, beta = alpha, variant = "croston" } = options;
  const id = "croston-forecast";
  const at = demandPlaces(values);
  if (at.length === 0) return undefinedResult(id, "no demand: every value is 0");
  const size = smooth(
    at.map((i) => values[i]!),
    alpha,
  );
  const demandInterval = smooth(
    at.map((i, k) => i - (k === 0 ? -1 : at[k - 1]!)),
    beta,
  );
  const rate = (size / demandInterval) * (variant === "croston" ? 1 : 1 - beta / 2);
  const forecast = new Array<number>(horizon).fill(rate);
  return okResult(id, { estimate: rate, forecast, size, demandInterval, demands: at.length });
}

/**
 * Teunter, Syntetos and Babai's method: smoothed size times the smoothed probability of a demand,
 * which falls with every step without one, so that dead products fade.
 *
 * @param values - Demand per step, at least 0, oldest first.
 * @see Teunter, Syntetos & Babai (2011), European Journal of Operational Research 214, 606–615.
 */
export function teunterForecast(
  values: Float64Array,
  options: IntermittentOptions,
): Result<Demand & { probability: number }> {
  const { horizon, alpha = 0.1, beta = alpha } = options;
  const id = "teunter-syntetos-babai-forecast";
  const at = demandPlaces(values);
  if (at.length === 0) return undefinedResult(id, "no demand: every value is 0");
  const size = smooth(
    at.map((i) => values[i]!),
    alpha,
  );
  const probability = smooth(
    Array.from(values, (value) => (value > 0 ? 1 : 0)),
    beta,
  );
  const rate = size * probability;
  const forecast = new Array<number>(horizon).fill(rate);
  return okResult(id, { estimate: rate, forecast, size, probability, demands: at.length });
}

const demandPlaces = (values: Float64Array) =>
  Array.from(values.keys()).filter((i) => values[i]! > 0);

const smooth = (list: readonly number[], weight: number) =>
  list.slice(1).reduce((level, value) => level + weight * (value - level), list[0]!);

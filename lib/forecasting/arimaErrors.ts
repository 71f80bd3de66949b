import { cholesky, solveCholesky } from "../statistics/linearAlgebra/cholesky.ts";
import type { Columns } from "../statistics/linearAlgebra/columns.ts";
import { combineColumns } from "../statistics/linearAlgebra/combineColumns.ts";
import { moments } from "../statistics/moments.ts";
import { isStationary } from "./armaPolynomials.ts";
import type { ArimaCoefficients, ArimaOrder } from "./arimaTypes.ts";
import { differences } from "./differences.ts";
import { halfDeviance } from "./fitArima.ts";
import type { ArimaFit } from "./fitArima.ts";

const STEP = 1e-4;

export interface NamedCoefficients {
  readonly coefficients: Record<string, number>;
  readonly coefficientErrors: Record<string, number | null>;
  /** Of the regressors' slopes. */
  readonly slopeErrors: (number | null)[];
}

/**
 * Coefficients by name with standard errors from the curvature of the log likelihood, by central
 * differences; null where it is not curved downwards or a coefficient lies at the edge.
 *
 * @param values - The series, less the effects of the regressors.
 */
export function arimaErrors(
  values: Float64Array,
  fit: ArimaFit,
  regressors: Columns = [],
): NamedCoefficients {
  const { order, coefficients } = fit;
  const named = toNamed(order, coefficients);
  const names = Object.keys(named);
  const none = {
    coefficients: named,
    coefficientErrors: Object.fromEntries(names.map((name) => [name, null])),
    slopeErrors: regressors.map(() => null),
  };
  if (fit.parameters === 0) return none;
  const x = differences(values, order);
  const columns = regressors.map((column) => differences(column, order));
  const at = Float64Array.from([...Object.values(named), ...columns.map(() => 0)]);
  const last = order.constant ? names.length - 1 : -1;
  const sigma = Math.sqrt(fit.sigma2);
  const unitOf = (i: number) => {
    if (i >= names.length) return sigma / Math.sqrt(moments(columns[i - names.length]!).variance);
    return i === last ? sigma / meanUnit(order) : 1;
  };
  const steps = at.map((_, i) => STEP * unitOf(i));
  const f = (theta: Float64Array) => {
    const candidate = fromList(order, theta);
    const arma = [candidate.ar, candidate.seasonalAr];
    if (!arma.every((list) => isStationary(list))) return NaN;
    // The values are what the regressors leave: moves of the slopes are seen from there.
    const moved = combineColumns(columns, theta.subarray(names.length));
    const rest = columns.length ? x.map((value, i) => value - moved[i]!) : x;
    return halfDeviance(rest, { coefficients: candidate, period: order.period }, "ml");
  };
  const factor = cholesky(hessian(f, at, steps));
  if ("failedAt" in factor) return none;
  const errors = Array.from(at, (_, i) => {
    const unit = new Float64Array(at.length);
    unit[i] = 1;
    return Math.sqrt(solveCholesky(factor.factor, unit)[i]!);
  });
  return {
    coefficients: named,
    coefficientErrors: Object.fromEntries(names.map((name, i) => [name, errors[i]!])),
    slopeErrors: errors.slice(names.length),
  };
}

/** The mean of the differenced series is a drift per step: divided by the period when D = 1. */
const meanName = ({ d, D }: ArimaOrder) => (d + D > 0 ? "drift" : "mean");
const meanUnit = ({ D, period }: ArimaOrder) => (D > 0 ? period : 1);

function toNamed(order: ArimaOrder, c: ArimaCoefficients): Record<string, number> {
  const lists = { ar: c.ar, ma: c.ma, sar: c.seasonalAr, sma: c.seasonalMa };
  const entries = Object.entries(lists).flatMap(([name, list]) =>
    Array.from(list, (value, i) => [`${name}${i + 1}`, value] as readonly [string, number]),
  );
  if (order.constant) entries.push([meanName(order), c.mean / meanUnit(order)]);
  return Object.fromEntries(entries);
}

function fromList(order: ArimaOrder, theta: Float64Array): ArimaCoefficients {
  const { p, q, P, Q } = order;
  return {
    ar: theta.slice(0, p),
    ma: theta.slice(p, p + q),
    seasonalAr: theta.slice(p + q, p + q + P),
    seasonalMa: theta.slice(p + q + P, p + q + P + Q),
    mean: order.constant ? theta[p + q + P + Q]! * meanUnit(order) : 0,
  };
}

function hessian(f: (x: Float64Array) => number, at: Float64Array, steps: Float64Array) {
  const moved = (...moves: readonly (readonly [number, number])[]) => {
    const x = Float64Array.from(at);
    for (const [i, sign] of moves) x[i]! += sign * steps[i]!;
    return f(x);
  };
  const middle = f(at);
  return Array.from(at, (_, i) =>
    Float64Array.from(at, (__, j) => {
      if (i === j) return (moved([i, 1]) - 2 * middle + moved([i, -1])) / steps[i]! ** 2;
      const same = moved([i, 1], [j, 1]) + moved([i, -1], [j, -1]);
      return (same - moved([i, 1], [j, -1]) - moved([i, -1], [j, 1])) / (4 * steps[i]! * steps[j]!);
    }),
  );
}

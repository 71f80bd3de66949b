import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { chartPoints } from "./chartPoints.ts";
import type { ChartPoint } from "./chartPoints.ts";
import { processScale } from "./processScale.ts";
import type { ProcessOptions } from "./processScale.ts";

export interface EwmaOptions extends ProcessOptions {
  /** Weight λ of the newest value, in (0, 1], default 0.2. */
  readonly weight?: number;
  /** Width L of the limits in sd, default 3. */
  readonly width?: number;
  /** Limits that widen from the start (`exact`, default) or their end (`asymptotic`). */
  readonly limits?: "exact" | "asymptotic";
}

/**
 * EWMA chart: zᵢ = λxᵢ + (1 − λ)zᵢ₋₁ from the target, held against target ± L·sd·√(λ/(2 − λ)·(1 −
 * (1 − λ)²ⁱ)).
 *
 * @param values - In the order of time; the points are their EWMA.
 * @see Roberts (1959), Technometrics 1, 239–250; NIST/SEMATECH e-Handbook 6.3.2.4.
 */
export function ewmaChart(
  values: ArrayLike<number>,
  options: EwmaOptions = {},
): Result<{
  target: number;
  sd: number;
  points: readonly ChartPoint[];
  signals: readonly number[];
}> {
  const id = "ewma-chart";
  const { weight = 0.2, width = 3, limits = "exact" } = options;
  const scale = processScale(id, values, options);
  if (scale.reason !== undefined) return undefinedResult(id, scale.reason);
  const { target, sd } = scale;
  let value = target;
  const rows = Array.from(values, (x, i) => {
    value = weight * x + (1 - weight) * value;
    const grown = limits === "exact" ? -Math.expm1(2 * (i + 1) * Math.log1p(-weight)) : 1;
    const half = width * sd * Math.sqrt((weight / (2 - weight)) * grown);
    return { value, centre: target, lower: target - half, upper: target + half };
  });
  return okResult(id, { target, sd, ...chartPoints(rows) });
}

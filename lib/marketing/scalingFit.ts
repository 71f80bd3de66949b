import { designFromColumns } from "../statistics/regression/design.ts";
import { ordinaryLeastSquares } from "../statistics/regression/ordinaryLeastSquares.ts";

/** One measurement: how long so many rows took. */
export interface ScalingPoint {
  readonly rows: number;
  readonly ms: number;
}

/** A straight line through measurements, and what follows from it. */
export interface ScalingFit {
  /** Milliseconds that no row costs. */
  readonly fixedMs: number;
  readonly msPerMillion: number;
  /** Share of the variance that the line explains; null when the times do not vary. */
  readonly rSquared: number | null;
  /** Time that the line gives for a number of rows. */
  expectedMs(rows: number): number;
}

/**
 * The line of time over rows by ordinary least squares.
 *
 * @returns undefined when the measurements do not determine a line.
 */
export function scalingFit(points: readonly ScalingPoint[]): ScalingFit | undefined {
  const millions = Float64Array.from(points, ({ rows }) => rows / 1e6);
  const method = "ordinary-least-squares";
  const design = designFromColumns([millions], points.length, { method, names: ["millions"] });
  const model = ordinaryLeastSquares(
    design,
    Float64Array.from(points, ({ ms }) => ms),
  );
  if (model.status !== "ok") return undefined;
  const [fixedMs, msPerMillion] = model.coefficients.map(({ estimate }) => estimate) as [
    number,
    number,
  ];
  return {
    fixedMs,
    msPerMillion,
    rSquared: model.rSquared,
    expectedMs: (rows) => fixedMs + (msPerMillion * rows) / 1e6,
  };
}

import { chiSquare } from "../distributions/chiSquare.ts";
import { normal } from "../distributions/normal.ts";
import { okResult } from "../result.ts";
import type { Result } from "../result.ts";

interface PoissonRateOptions {
  /** `exact` (Garwood, default), `score` or `wald`. */
  readonly intervalMethod?: "exact" | "score" | "wald";
  /** In (0, 1), default 0.95. */
  readonly level?: number;
}

/**
 * Interval of a rate of events, from their count.
 *
 * @param count - Events, an integer of at least 0.
 * @param exposure - Time, users or area in which they were counted, above 0.
 * @returns `estimate` and `interval` in events per unit of exposure.
 * @see Garwood (1936), Biometrika 28, 437–442. Checked against R's poisson.test.
 */
export function poissonRateInterval(
  count: number,
  exposure: number,
  { intervalMethod = "exact", level = 0.95 }: PoissonRateOptions = {},
): Result {
  const bounds = { exact: garwood, score, wald }[intervalMethod](count, (1 - level) / 2);
  const interval = [bounds[0] / exposure, bounds[1] / exposure] as const;
  return okResult("poisson-rate-interval", { estimate: count / exposure, interval, level });
}

function garwood(count: number, tail: number): [number, number] {
  const low = count === 0 ? 0 : chiSquare(2 * count).quantile(tail) / 2;
  return [low, chiSquare(2 * count + 2).isf(tail) / 2];
}

function score(count: number, tail: number): [number, number] {
  const z = normal().isf(tail);
  const centre = count + (z * z) / 2;
  const half = z * Math.sqrt(count + (z * z) / 4);
  return [count === 0 ? 0 : centre - half, centre + half];
}

function wald(count: number, tail: number): [number, number] {
  const half = normal().isf(tail) * Math.sqrt(count);
  return [Math.max(0, count - half), count + half];
}

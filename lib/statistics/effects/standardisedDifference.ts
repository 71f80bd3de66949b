import { normal } from "../distributions/normal.ts";
import { okResult } from "../result.ts";
import type { OkResult } from "../result.ts";
import { noncentralTInterval } from "./noncentralTInterval.ts";

export interface DifferenceOptions {
  /** `noncentral-t` (default) is exact for normal values of equal spread; `normal` is for many. */
  readonly intervalMethod?: "noncentral-t" | "normal";
  readonly level?: number;
}

export interface DifferenceFound {
  readonly intervalMethod: "noncentral-t" | "normal";
}

interface Parts {
  /** (mean a − mean b) / sd. */
  readonly d: number;
  /** Degrees of freedom of the sd. */
  readonly df: number;
  readonly sizes: readonly [number, number];
  /** Correction that estimate and interval are multiplied by, default 1. */
  readonly factor?: number;
}

/**
 * A standardised difference with its standard error and interval.
 *
 * The variance is 1 / a + 1 / b + d² / (2 df) (Hedges & Olkin 1985, chapter 5).
 */
export function standardisedDifference(
  id: string,
  { d, df, sizes, factor = 1 }: Parts,
  { intervalMethod = "noncentral-t", level = 0.95 }: DifferenceOptions,
): OkResult<DifferenceFound> {
  const inverse = 1 / sizes[0] + 1 / sizes[1];
  const t = d / Math.sqrt(inverse);
  const error = Math.sqrt(inverse + (d / df) * (d / 2));
  const exact = intervalMethod === "noncentral-t" && Math.abs(t) <= 100 && df <= 1e5;
  const half = normal().isf((1 - level) / 2) * error;
  const bounds = exact
    ? noncentralTInterval(t, df, level).map((delta) => delta * Math.sqrt(inverse))
    : [d - half, d + half];
  const warnings =
    exact || intervalMethod === "normal"
      ? []
      : ["|t| above 100 or df above 100,000: the normal approximation was used"];
  return okResult(id, {
    estimate: d * factor,
    standardError: error * factor,
    interval: [bounds[0]! * factor, bounds[1]! * factor] as const,
    level,
    df,
    intervalMethod: exact ? ("noncentral-t" as const) : ("normal" as const),
    warnings,
  });
}

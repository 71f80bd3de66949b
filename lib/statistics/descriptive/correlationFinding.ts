import { normal } from "../distributions/normal.ts";
import { studentT } from "../distributions/studentT.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Alternative, Interval, Result } from "../result.ts";
import { tailP } from "../tailP.ts";

export interface CorrelationOptions {
  readonly level?: number;
  readonly alternative?: Alternative;
}

export interface CorrelationKind {
  readonly id: "pearson-correlation" | "spearman-correlation" | "series-correlation";
  /** Standard error of Fisher's z, from r and n ≥ 4. */
  zError(r: number, n: number): number;
}

/**
 * Test (Student's t) and interval (Fisher's z) of a correlation.
 *
 * @param r - In [−1, 1]; undefined when a variable is constant.
 * @param n - Pairs, or how many independent ones they are worth.
 */
export function correlationFinding(
  r: number | undefined,
  n: number,
  { id, zError }: CorrelationKind,
  options: CorrelationOptions,
): Result<{ n: number }> {
  const { level = 0.95, alternative = "two-sided" } = options;
  if (n < 2) return undefinedResult(id, `needs at least 2 pairs, got ${n}`);
  if (r === undefined) return undefinedResult(id, "one of the variables is constant");
  if (n === 2)
    return okResult(id, { estimate: r, n, warnings: ["two pairs always lie on a line: no test"] });
  const found = { estimate: r, n, df: n - 2, alternative };
  if (1 - r * r < 1e-15) return okResult(id, { ...found, ...perfect(r, level, alternative) });
  const t = r * Math.sqrt((n - 2) / ((1 - r) * (1 + r)));
  const p = tailP(studentT(n - 2), t, alternative);
  if (n < 4)
    return okResult(id, { ...found, statistic: t, ...p, warnings: ["an interval needs 4 pairs"] });
  const interval = fisherInterval(r, zError(r, n), level, alternative);
  return okResult(id, { ...found, statistic: t, ...p, interval, level });
}

/** Bounds in the scale of r; the open side of a one-sided interval ends at ±1. */
export function fisherInterval(
  r: number,
  standardError: number,
  level: number,
  alternative: Alternative,
): Interval {
  const tail = alternative === "two-sided" ? (1 - level) / 2 : 1 - level;
  const reach = normal().isf(tail) * standardError;
  const z = Math.atanh(r);
  const low = alternative === "less" ? -1 : Math.tanh(z - reach);
  return [low, alternative === "greater" ? 1 : Math.tanh(z + reach)];
}

/** All pairs on a line: t is infinite, p its limit. */
function perfect(r: number, level: number, alternative: Alternative) {
  const against = alternative === (r > 0 ? "less" : "greater");
  const interval: Interval = against ? [-1, 1] : [r, r];
  const warnings = ["all pairs lie on one line: the statistic is infinite and left out"];
  return { p: against ? 1 : 0, interval, level, warnings };
}

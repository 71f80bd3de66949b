import { normal } from "../distributions/normal.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Alternative, Result } from "../result.ts";
import { fisherInterval } from "./correlationFinding.ts";
import { countDiscordant } from "./countDiscordant.ts";
import { kendallExactTail } from "./kendallExactTail.ts";
import { tailP } from "../tailP.ts";
import type { TailP } from "../tailP.ts";

export interface KendallOptions {
  readonly level?: number;
  readonly alternative?: Alternative;
  /** `auto` (default): exact without ties up to 33 pairs, asymptotic otherwise, as SciPy. */
  readonly pMethod?: "auto" | "exact" | "asymptotic";
}

/** The largest sample for which the exact distribution is summed. */
const MOST_EXACT = 170;

/**
 * Kendall's τ-b with an exact or normal p-value.
 *
 * @param x - Finite numbers.
 * @param y - As many.
 * @returns `estimate` in [−1, 1]; `statistic` is concordant minus discordant pairs; the interval is
 *   Fieller, Hartley and Pearson's.
 * @throws RangeError when the lengths differ, or `exact` is asked for with ties or too many pairs.
 * @see Kendall (1945), Biometrika 33; Fieller, Hartley & Pearson (1957), Biometrika 44.
 */
export function kendallTau(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  options: KendallOptions = {},
): Result<{ n: number; pMethod: "exact" | "asymptotic" }> {
  const id = "kendall-tau";
  const { level = 0.95, alternative = "two-sided", pMethod: asked = "auto" } = options;
  const n = x.length;
  if (y.length !== n) throw new RangeError(`${id}: y must be as long as x, ${n}, got ${y.length}`);
  if (n < 2) return undefinedResult(id, `needs at least 2 pairs, got ${n}`);
  const { total, discordant, tiesX, tiesY, tiesBoth } = countDiscordant(x, y);
  if (tiesX === total || tiesY === total)
    return undefinedResult(id, "one of the variables is constant");
  const score = total - tiesX - tiesY + tiesBoth - 2 * discordant;
  const estimate = clamp(score / Math.sqrt(total - tiesX) / Math.sqrt(total - tiesY));
  const tied = tiesX > 0 || tiesY > 0;
  if (asked === "exact" && (tied || n > MOST_EXACT))
    throw new RangeError(
      `${id}: pMethod exact must have no ties and at most ${MOST_EXACT} pairs, got ${tied ? "ties" : n}`,
    );
  const exact = asked === "exact" || (asked === "auto" && !tied && n <= 33);
  const p = exact
    ? { p: exactP(n, discordant, total, alternative) }
    : normalP(x, y, score, alternative);
  const found = { estimate, statistic: score, ...p, alternative, n };
  const pMethod = exact ? ("exact" as const) : ("asymptotic" as const);
  if (n <= 4 || Math.abs(estimate) === 1) return okResult(id, { ...found, pMethod });
  const interval = fisherInterval(estimate, Math.sqrt(0.437 / (n - 4)), level, alternative);
  return okResult(id, { ...found, pMethod, interval, level });
}

const clamp = (tau: number) => Math.max(-1, Math.min(1, tau));

function exactP(n: number, discordant: number, total: number, alternative: Alternative): number {
  const few = () => kendallExactTail(n, discordant);
  const many = () => kendallExactTail(n, total - discordant);
  if (alternative === "greater") return few();
  if (alternative === "less") return many();
  return Math.min(1, 2 * Math.min(few(), many()));
}

/** Normal tail of the score over its standard deviation with ties. */
function normalP(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  score: number,
  alternative: Alternative,
): TailP {
  const n = x.length;
  const [a, b] = [tieSums(x), tieSums(y)];
  const m = n * (n - 1);
  const pairs = (2 * a.pairs * b.pairs) / m;
  const triples = n > 2 ? (a.triples * b.triples) / (9 * m * (n - 2)) : 0;
  const variance = (m * (2 * n + 5) - a.spread - b.spread) / 18 + pairs + triples;
  const z = score / Math.sqrt(variance);
  return tailP(normal(), z, alternative);
}

/** Sums over runs of t equal values that Kendall's variance needs. */
function tieSums(values: ArrayLike<number>) {
  const sorted = new Float64Array(values).sort();
  const sums = { pairs: 0, triples: 0, spread: 0 };
  for (let i = 0, t = 1; i < sorted.length; i++, t++) {
    if (sorted[i] === sorted[i + 1]) continue;
    sums.pairs += (t * (t - 1)) / 2;
    sums.triples += t * (t - 1) * (t - 2);
    sums.spread += t * (t - 1) * (2 * t + 5);
    t = 0;
  }
  return sums;
}

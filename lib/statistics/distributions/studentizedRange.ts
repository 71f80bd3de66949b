import { solveMonotone } from "../special/solveMonotone.ts";
import { studentizedRange as tailsOf } from "../special/studentizedRange.ts";
import { logTail, tail } from "../special/tails.ts";
import type { Tails } from "../special/tails.ts";
import { requireParameter } from "./requireParameter.ts";

export interface StudentizedRange {
  /** P(Q ≤ q). */
  cdf(q: number): number;
  /** P(Q > q): Tukey's p-value, accurate where it is tiny. */
  sf(q: number): number;
  logSf(q: number): number;
  quantile(p: number): number;
  /** The q above which lies probability p. */
  isf(p: number): number;
}

/**
 * Studentised range distribution, behind Tukey's honest significant difference.
 *
 * @param groups - How many means, an integer of at least 2.
 * @param df - Degrees of freedom of the error variance, at least 1; Infinity is allowed.
 */
export function studentizedRange(groups: number, df: number): StudentizedRange {
  const name = "studentizedRange";
  const ok = Number.isSafeInteger(groups) && groups >= 2;
  requireParameter(ok, name, "groups must be an integer of at least 2", groups);
  requireParameter(df >= 1, name, "df must be at least 1", df);
  const tails = (q: number) => {
    requireParameter(!Number.isNaN(q), name, "q must be a number", q);
    if (q <= 0) return { log: -Infinity, lower: true };
    if (q === Infinity) return { log: -Infinity, lower: false };
    // Beyond this the scale's own spread is below the spacing of doubles.
    return tailsOf(q, groups, df > 1e15 ? Infinity : df);
  };
  const inverse = (p: number, lower: boolean): number => {
    requireParameter(p >= 0 && p <= 1, name, "a probability must lie in [0, 1]", p);
    if (p === 0 || p === 1) return (p === 0) === lower ? 0 : Infinity;
    return p <= 0.5 ? solve(tails, Math.log(p), lower) : solve(tails, Math.log1p(-p), !lower);
  };
  return {
    cdf: (q) => tail(tails(q), true),
    sf: (q) => tail(tails(q), false),
    logSf: (q) => logTail(tails(q), false),
    quantile: (p) => inverse(p, true),
    isf: (p) => inverse(p, false),
  };
}

/** Over log q, with secants for slopes: the density would be one more integral. */
function solve(tails: (q: number) => Tails, target: number, lower: boolean) {
  let last: { u: number; value: number } | undefined;
  const u = solveMonotone(
    (at) => {
      const exact = logTail(tails(Math.exp(at)), lower) - target;
      const value = Math.abs(exact) < 1e-13 * Math.max(1, -target) ? 0 : exact;
      const slope = last ? (value - last.value) / (at - last.u) : NaN;
      last = { u: at, value };
      return { value, slope };
    },
    1.2,
    lower,
  );
  return Math.exp(u);
}

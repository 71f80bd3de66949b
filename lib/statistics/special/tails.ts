/**
 * A probability split: the log of one tail, and which one. The other is 1 − exp(log). Functions
 * return the tail that they know best, so that neither loses its digits.
 */
export interface Tails {
  readonly log: number;
  readonly lower: boolean;
}

/** The named tail's probability. */
export function tail({ log, lower }: Tails, wantLower: boolean): number {
  return lower === wantLower ? Math.exp(log) : -Math.expm1(log);
}

/** The log of the named tail's probability. */
export function logTail({ log, lower }: Tails, wantLower: boolean): number {
  if (lower === wantLower) return Math.min(0, log);
  return log1mexp(log);
}

/** log(1 − e^x) for x ≤ 0 (Mächler 2012). */
export function log1mexp(x: number): number {
  if (x >= 0) return -Infinity;
  return x > -Math.LN2 ? Math.log(-Math.expm1(x)) : Math.log1p(-Math.exp(x));
}

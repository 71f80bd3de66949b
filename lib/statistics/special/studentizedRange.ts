import { logErfc } from "./erfc.ts";
import { inPieces } from "./inPieces.ts";
import { stirlingError } from "./logPoint.ts";
import { log1mexp } from "./tails.ts";
import type { Tails } from "./tails.ts";

const LOG_SQRT_TWO_PI = 0.91893853320467274178;

/**
 * Tails of the studentised range: the range of `groups` standard normal values over an independent
 * estimate of their standard deviation with `df` degrees of freedom.
 *
 * Both integrals by the trapezoid rule in a variable in which the integrand falls off like a
 * Gaussian, where the rule converges exponentially; each tail is summed from positive terms.
 *
 * @param q - Above 0.
 * @param df - At least 1; Infinity is the range of normal values itself.
 * @see Lund & Lund (1983), Applied Statistics 32, algorithm AS 190, for the integrals.
 */
export function studentizedRange(q: number, groups: number, df: number): Tails {
  const upper = rangeTail(groups, false);
  const lower = rangeTail(groups, true);
  const logUpper = df === Infinity ? upper(q) : mixOverScale(q, df, upper);
  if (logUpper < -Math.LN2) return { log: logUpper, lower: false };
  return { log: df === Infinity ? lower(q) : mixOverScale(q, df, lower), lower: true };
}

const known = new Map<string, (w: number) => number>();
const MAX_KNOWN = 40;

/** `logRangeTail` of w, interpolated over log w: all pairs of an analysis share it. */
function rangeTail(groups: number, lower: boolean): (w: number) => number {
  const key = `${groups} ${lower}`;
  let tail = known.get(key);
  if (!tail) {
    if (known.size >= MAX_KNOWN) known.clear();
    const byLog = inPieces((u) => logRangeTail(Math.exp(u), groups, lower), -60, 12);
    known.set(key, (tail = (w) => byLog(Math.log(w))));
  }
  return tail;
}

/** log ∫ f(s) tail(q s) ds, s² = χ²(df) / df, over u = log s. */
function mixOverScale(q: number, df: number, logTailAt: (w: number) => number): number {
  const half = df / 2;
  // The density at u = 0, then its fall: the parts that grow with df are never formed.
  const constant = 0.5 * Math.log((2 * half) / Math.PI) - stirlingError(half);
  const log = (u: number) =>
    constant - half * expm1MinusArgument(2 * u) + logTailAt(q * Math.exp(u));
  const start = Math.min(0, 0.5 * Math.log(2 * df) - Math.log(q));
  return logTrapezoid(log, start, 1 / Math.sqrt(2 * df));
}

/** e^x − 1 − x. */
function expm1MinusArgument(x: number): number {
  if (Math.abs(x) > 0.3) return Math.expm1(x) - x;
  let term = (x * x) / 2;
  let sum = term;
  for (let n = 3; Math.abs(term) > 1e-17 * sum; n++) {
    term *= x / n;
    sum += term;
  }
  return sum;
}

/** log P(range > w) or log P(range ≤ w) of `groups` standard normal values. */
function logRangeTail(w: number, groups: number, lower: boolean): number {
  // The largest value z, the others within w below it, or not all of them.
  const log = (z: number) => {
    const below = logErfc(-z * Math.SQRT1_2) - Math.LN2;
    const density = Math.log(groups) - 0.5 * z * z - LOG_SQRT_TWO_PI + (groups - 1) * below;
    if (lower && w < 1e-3) return density + (groups - 1) * (logNearMass(z, w) - below);
    const outside = logErfc((w - z) * Math.SQRT1_2) - Math.LN2 - below;
    // Where 1 - e^outside rounds to 1, a miss of any of the others is the sum of their chances.
    if (outside < -40) return density + (lower ? 0 : outside + Math.log(groups - 1));
    const allWithin = (groups - 1) * log1mexp(Math.min(outside, -Number.MIN_VALUE));
    return density + (lower ? allWithin : log1mexp(allWithin));
  };
  return logTrapezoid(log, lower ? 0 : w / 2, 1);
}

/** log of the normal probability of [z − w, z], small w: the midpoint rule with its next term. */
function logNearMass(z: number, w: number): number {
  const middle = z - w / 2;
  const bend = ((middle * middle - 1) * w * w) / 24;
  return Math.log(w) - 0.5 * middle * middle - LOG_SQRT_TWO_PI + Math.log1p(bend);
}

/**
 * log ∫ exp(log f) over the real line for a single-peaked f: climbs to the peak, then adds equal
 * steps on both sides until they no longer count.
 *
 * @param start - Where to look for the peak.
 * @param width - Rough width of the peak, in units of the variable.
 */
function logTrapezoid(log: (x: number) => number, start: number, width: number): number {
  const peak = climb(log, start, width);
  const top = log(peak);
  if (top === -Infinity) return -Infinity;
  const step = fallOff(log, peak, top, width) / 18;
  let sum = 1;
  for (const side of [1, -1])
    for (let i = 1; i < 1000; i++) {
      const term = Math.exp(log(peak + side * i * step) - top);
      sum += term;
      if (term < 1e-18) break;
    }
  return top + Math.log(sum * step);
}

/** The peak, by doubling steps uphill and then golden sections. */
function climb(log: (x: number) => number, start: number, width: number): number {
  let [a, b, c] = [start - width, start, start + width];
  for (let i = 0; i < 200 && !(log(b) >= log(a) && log(b) >= log(c)); i++) {
    const stride = 1.6 * (c - a);
    if (log(c) > log(a)) [a, b, c] = [b, c, c + stride];
    else [a, b, c] = [a - stride, a, b];
  }
  const ratio = (Math.sqrt(5) - 1) / 2;
  for (let i = 0; i < 9; i++) {
    const [left, right] = [c - ratio * (c - a), a + ratio * (c - a)];
    if (log(left) > log(right)) c = right;
    else a = left;
  }
  return (a + c) / 2;
}

/** The distance at which the integrand has fallen by e^-20 on its steeper side. */
function fallOff(log: (x: number) => number, peak: number, top: number, width: number): number {
  const distance = (side: number) => {
    let low = 0;
    let high = width;
    while (log(peak + side * high) > top - 20 && high < 1e6) [low, high] = [high, 2 * high];
    for (let i = 0; i < 5; i++) {
      const middle = (low + high) / 2;
      if (log(peak + side * middle) > top - 20) low = middle;
      else high = middle;
    }
    return high;
  };
  return Math.min(distance(1), distance(-1));
}

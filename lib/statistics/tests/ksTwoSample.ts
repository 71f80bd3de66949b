import { kolmogorovSf } from "../distributions/kolmogorovSf.ts";
import { sortedCopy } from "../ranking/sortedCopy.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Alternative, Result } from "../result.ts";
import { latticeCrossing } from "./latticeCrossing.ts";

export interface KsTwoSampleOptions {
  readonly alternative?: Alternative;
  /** `auto` is exact for up to ten million pairs of sizes. */
  readonly pMethod?: "auto" | "exact" | "asymptotic";
}

const MAX_AUTO = 10_000_000;
const MAX_EXACT = 100_000_000;

/**
 * Two-sample Kolmogorov–Smirnov test: do two groups come from the same distribution?
 *
 * `greater` looks at how far a's distribution function lies above b's (a tends to be smaller).
 * The exact p accounts for equal values.
 *
 * @param a - First group.
 * @param b - Second group.
 * @returns `statistic` D, `locationOfD` where it is reached.
 * @throws RangeError when an exact p is asked for more than 100 million pairs of sizes.
 * @see Smirnov (1939); Hodges (1958) for the one-sided limit. Checked against SciPy and R.
 */
export function ksTwoSample(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  { alternative = "two-sided", pMethod = "auto" }: KsTwoSampleOptions = {},
): Result<{ locationOfD: number; pMethod: "exact" | "asymptotic" }> {
  const id = "ks-two-sample";
  const [m, n] = [a.length, b.length];
  if (m === 0 || n === 0) return undefinedResult(id, `${m === 0 ? "a" : "b"} is empty`);
  if (pMethod === "exact" && m * n > MAX_EXACT)
    throw new RangeError(
      `${id}: pMethod exact needs sizes with a product of at most ${MAX_EXACT}, got ${m * n}`,
    );
  const found = largestDistance(sortedCopy(a), sortedCopy(b), alternative);
  const statistic = found.distance / m / n;
  const shared = { statistic, alternative, locationOfD: found.location };
  if (pMethod === "exact" || (pMethod === "auto" && m * n <= MAX_AUTO)) {
    const ends = found.ties ? jointEnds(a, b) : undefined;
    const p = latticeCrossing([m, n], found.distance, { alternative, ends });
    return okResult(id, { ...shared, p, pMethod: "exact" as const });
  }
  const p =
    alternative === "two-sided"
      ? kolmogorovSf(statistic, Math.round((m / (m + n)) * n))
      : oneSidedLimit(statistic, Math.max(m, n), Math.min(m, n));
  const warnings = found.ties ? ["equal values: p is somewhat too large"] : [];
  return okResult(id, { ...shared, p, pMethod: "asymptotic" as const, warnings });
}

/** Hodges (1958), eq. 5.3. */
function oneSidedLimit(d: number, m: number, n: number): number {
  const z = Math.sqrt((m / (m + n)) * n) * d;
  return Math.min(1, Math.exp(-2 * z * z - (2 * z * (m + 2 * n)) / Math.sqrt(m * n * (m + n)) / 3));
}

/** Largest distance of the distribution functions in units of 1 / (m n), an integer. */
function largestDistance(a: Float64Array, b: Float64Array, alternative: Alternative) {
  const [m, n] = [a.length, b.length];
  const [up, down] = [alternative !== "less", alternative !== "greater"];
  let [i, j] = [0, 0];
  let [distance, location] = [0, Math.min(a[0]!, b[0]!)];
  let ties = false;
  while (i < m || j < n) {
    const value = j >= n || a[i]! <= b[j]! ? a[i]! : b[j]!;
    const start = i + j;
    while (i < m && a[i] === value) i++;
    while (j < n && b[j] === value) j++;
    if (i + j > start + 1) ties = true;
    const gap = i * n - j * m;
    const size = gap > 0 ? (up ? gap : 0) : down ? -gap : 0;
    if (size > distance) [distance, location] = [size, value];
  }
  return { distance, location, ties };
}

/** ends[k]: whether the k smallest of all values are followed by a larger one. */
function jointEnds(a: ArrayLike<number>, b: ArrayLike<number>): Uint8Array {
  const all = new Float64Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  all.sort();
  return Uint8Array.from({ length: all.length + 1 }, (_, k) =>
    k === 0 || k === all.length || all[k - 1] !== all[k] ? 1 : 0,
  );
}

import { normal } from "../distributions/normal.ts";
import { moments } from "../moments.ts";
import { sortedCopy } from "../ranking/sortedCopy.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";

const MAX = 5000;

/**
 * Shapiro–Wilk test of normality by Royston's approximation (AS R94).
 *
 * @param values - 3 to 5,000 values.
 * @returns `statistic` W.
 * @throws RangeError for more than 5,000 values, for which p was not fitted.
 * @see Royston (1995), Applied Statistics 44, R94. Checked against R and SciPy.
 */
export function shapiroWilk(values: ArrayLike<number>): Result {
  const id = "shapiro-wilk";
  const n = values.length;
  if (n > MAX) throw new RangeError(`${id}: values must be at most ${MAX}, got ${n}`);
  if (n < 3) return undefinedResult(id, `at least 3 values are needed, there are ${n}`);
  const sorted = sortedCopy(values);
  const range = sorted[n - 1]! - sorted[0]!;
  if (range === 0) return undefinedResult(id, "all values are equal");
  if (range === Infinity) return undefinedResult(id, "the range leaves the range of doubles");
  const scaled = sorted.map((value) => (value - sorted[0]!) / range);
  const { mean } = moments(scaled);
  const half = weights(n);
  // Full antisymmetric weights: W and 1 − W without a difference of near numbers.
  const weight = (i: number) =>
    i < half.length ? -half[i]! : i >= n - half.length ? half[n - 1 - i]! : 0;
  let [squaresA, squaresX, product] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [a, x] = [weight(i), scaled[i]! - mean];
    squaresA += a * a;
    squaresX += x * x;
    product += a * x;
  }
  const norm = Math.sqrt(squaresA * squaresX);
  const rest = Math.max(0, ((norm - product) * (norm + product)) / (squaresA * squaresX));
  return okResult(id, { statistic: 1 - rest, p: pValue(rest, n) });
}

/** Royston's weights of the upper half, largest first. */
function weights(n: number): number[] {
  if (n === 3) return [Math.SQRT1_2];
  const standard = normal();
  const half = Math.floor(n / 2);
  const m = Array.from(
    { length: half },
    (_, i) => -standard.quantile((i + 1 - 0.375) / (n + 0.25)),
  );
  const squares = 2 * m.reduce((sum, value) => sum + value * value, 0);
  const u = 1 / Math.sqrt(n);
  const first =
    polynomial([0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056], u) +
    m[0]! / Math.sqrt(squares);
  if (n <= 5) {
    const scale = Math.sqrt((squares - 2 * m[0]! ** 2) / (1 - 2 * first ** 2));
    return m.map((value, i) => (i === 0 ? first : value / scale));
  }
  const second =
    polynomial([0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633], u) +
    m[1]! / Math.sqrt(squares);
  const scale = Math.sqrt(
    (squares - 2 * m[0]! ** 2 - 2 * m[1]! ** 2) / (1 - 2 * first ** 2 - 2 * second ** 2),
  );
  return m.map((value, i) => (i === 0 ? first : i === 1 ? second : value / scale));
}

/** p from 1 − W. */
function pValue(rest: number, n: number): number {
  if (n === 3) {
    const p = (6 / Math.PI) * (Math.asin(Math.sqrt(1 - rest)) - Math.asin(Math.sqrt(0.75)));
    return Math.min(1, Math.max(0, p));
  }
  if (rest === 0) return 1;
  const y = Math.log(rest);
  if (n <= 11) {
    const limit = -2.273 + 0.459 * n;
    // W below what the fit allows: AS R94 gives the same tiny p.
    if (y >= limit) return 1e-99;
    const mean = polynomial([0.544, -0.39978, 0.025054, -6.714e-4], n);
    const sd = Math.exp(polynomial([1.3822, -0.77857, 0.062767, -0.0020322], n));
    return normal().sf((-Math.log(limit - y) - mean) / sd);
  }
  const log = Math.log(n);
  const mean = polynomial([-1.5861, -0.31082, -0.083751, 0.0038915], log);
  const sd = Math.exp(polynomial([-0.4803, -0.082676, 0.0030302], log));
  return normal().sf((y - mean) / sd);
}

const polynomial = (coefficients: readonly number[], x: number) =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

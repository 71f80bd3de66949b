import { smirnovSf } from "./smirnovSf.ts";

/**
 * P(D > d) for the two-sided Kolmogorov–Smirnov statistic of n values from a continuous
 * distribution that was fixed beforehand.
 *
 * Twice the one-sided tail where both sides can hardly be crossed at once (n d² ≥ 4, relative
 * error below 1e-10); below that exactly by Durbin's matrix up to n = 1,000, and by Pelz and Good's
 * expansion above (absolute error below 1e-8, falling with n²).
 *
 * @param d - From 0 to 1.
 * @param n - Integer of at least 1.
 * @see Simard & L'Ecuyer (2011), Journal of Statistical Software 39(11).
 */
export function kolmogorovSf(d: number, n: number): number {
  if (d >= 1) return 0;
  if (2 * n * d <= 1) return 1;
  if (n * d * d >= 4 || d >= 0.5) return Math.min(1, 2 * smirnovSf(d, n));
  const below = n <= 1000 ? durbin(d, n) : pelzGood(d, n);
  return Math.min(1, Math.max(0, 1 - below));
}

/** Marsaglia, Tsang & Wang (2003), JSS 8(18): P(D < d) from the n-th power of a matrix. */
function durbin(d: number, n: number): number {
  const k = Math.floor(n * d) + 1;
  const m = 2 * k - 1;
  const h = k - n * d;
  let power: Scaled = { cells: startMatrix(m, h), exponent: 0 };
  let result: Scaled | undefined;
  for (let left = n; ; power = multiply(power, power, m)) {
    if (left % 2 === 1) result = result ? multiply(result, power, m) : power;
    left = Math.floor(left / 2);
    if (left === 0) break;
  }
  let log = Math.log(result!.cells[(k - 1) * m + k - 1]!) + result!.exponent;
  for (let i = 1; i <= n; i++) log += Math.log(i / n);
  return Math.exp(log);
}

interface Scaled {
  readonly cells: Float64Array;
  /** The cells are to be multiplied by e^exponent. */
  readonly exponent: number;
}

function startMatrix(m: number, h: number): Float64Array {
  const cells = new Float64Array(m * m);
  for (let i = 0; i < m; i++)
    for (let j = 0; j <= Math.min(m - 1, i + 1); j++) cells[i * m + j] = 1;
  for (let i = 0; i < m; i++) {
    cells[i * m]! -= h ** (i + 1);
    cells[(m - 1) * m + i]! -= h ** (m - i);
  }
  cells[(m - 1) * m]! += 2 * h - 1 > 0 ? (2 * h - 1) ** m : 0;
  for (let i = 0; i < m; i++)
    for (let j = 0; j <= i; j++) for (let g = 2; g <= i - j + 1; g++) cells[i * m + j]! /= g;
  return cells;
}

function multiply(a: Scaled, b: Scaled, m: number): Scaled {
  const cells = new Float64Array(m * m);
  for (let i = 0; i < m; i++)
    for (let l = 0; l < m; l++) {
      const factor = a.cells[i * m + l]!;
      if (factor === 0) continue;
      for (let j = 0; j < m; j++) cells[i * m + j]! += factor * b.cells[l * m + j]!;
    }
  const scale = cells[((m - 1) / 2) * (m + 1)]!;
  for (let i = 0; i < cells.length; i++) cells[i]! /= scale;
  return { cells, exponent: a.exponent + b.exponent + Math.log(scale) };
}

/** Pelz & Good (1976), JRSS B 38: P(D < d) to order n^(−3/2), as in Simard & L'Ecuyer, eq. 13. */
function pelzGood(d: number, n: number): number {
  const z = Math.sqrt(n) * d;
  const [z2, z4, z6] = [z * z, z ** 4, z ** 6];
  const pi2 = Math.PI ** 2;
  const root = Math.sqrt(2 * Math.PI);
  const sums = [0, 0, 0, 0];
  let [extra2, extra3] = [0, 0];
  for (let k = 0; k < 60; k++) {
    const h = (k + 0.5) ** 2;
    const e = Math.exp((-pi2 * h) / (2 * z2));
    sums[0]! += e;
    sums[1]! += (pi2 * h - z2) * e;
    sums[2]! +=
      (6 * z6 + 2 * z4 + pi2 * (2 * z4 - 5 * z2) * h + pi2 * pi2 * (1 - 2 * z2) * h * h) * e;
    sums[3]! +=
      (-30 * z6 -
        90 * z ** 8 +
        pi2 * (135 * z4 - 96 * z6) * h +
        pi2 ** 2 * (212 * z4 - 60 * z2) * h * h +
        pi2 ** 3 * (5 - 30 * z2) * h ** 3) *
      e;
    const w = k * k;
    const whole = Math.exp((-pi2 * w) / (2 * z2));
    extra2 += pi2 * w * whole;
    extra3 += (-pi2 * pi2 * w * w + 3 * z2 * pi2 * w) * whole;
  }
  const k0 = (root / z) * sums[0]!;
  const k1 = (root / (6 * z4)) * sums[1]!;
  const k2 = (root / (72 * z ** 7)) * sums[2]! - (root / (36 * z ** 3)) * extra2;
  const k3 = (root / (6480 * z ** 10)) * sums[3]! + (root / (216 * z6)) * extra3;
  return k0 + k1 / Math.sqrt(n) + k2 / n + k3 / n ** 1.5;
}

import { minimizeScalar } from "../optimize/minimizeScalar.ts";
import { logBinomialPoint } from "../special/logPoint.ts";

/**
 * The largest probability, over all common rates, that two binomial counts fall into a region:
 * p of an unconditional exact test.
 *
 * @param trials - Of both groups, m and n.
 * @param extreme - Whether x successes of m and y of n belong to the region.
 * @returns the probability and the rate at which it is largest.
 */
export function twoBinomialP(
  [m, n]: readonly [number, number],
  extreme: (x: number, y: number) => boolean,
): { p: number; rate: number } {
  const region = Array.from({ length: m + 1 }, (_, x) =>
    Uint8Array.from({ length: n + 1 }, (_, y) => (extreme(x, y) ? 1 : 0)),
  );
  // In the angle whose squared sine is the rate, probabilities change equally fast everywhere.
  const chance = (angle: number) => {
    const [rate, other] = [Math.sin(angle) ** 2, Math.cos(angle) ** 2];
    const [first, second] = [masses(m, rate, other), masses(n, rate, other)];
    return region.reduce((sum, row, x) => sum + first[x]! * weigh(row, second), 0);
  };
  const count = 64 + Math.ceil(8 * Math.sqrt(m + n));
  const width = Math.PI / 2 / count;
  const values = Array.from({ length: count - 1 }, (_, i) => chance((i + 1) * width));
  const best = Math.max(...values);
  let found = { x: 0, value: 0 };
  values.forEach((value, i) => {
    const peak = value >= (values[i - 1] ?? 0) && value >= (values[i + 1] ?? 0);
    if (!peak || value < 0.9 * best) return;
    const near = minimizeScalar((angle) => -chance(angle), [i * width, (i + 2) * width], 1e-10);
    if (-near.value > found.value) found = { x: near.x, value: -near.value };
  });
  return { p: Math.min(1, found.value), rate: Math.sin(found.x) ** 2 };
}

const masses = (n: number, rate: number, other: number) =>
  Float64Array.from({ length: n + 1 }, (_, k) => Math.exp(logBinomialPoint(k, n - k, rate, other)));

function weigh(row: Uint8Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) if (row[i]) sum += weights[i]!;
  return sum;
}

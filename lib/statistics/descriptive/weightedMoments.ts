import type { Moments } from "../moments.ts";

/** `frequency`: a weight counts equal observations. `reliability`: only ratios matter. */
export type Weighting = "frequency" | "reliability";

/**
 * Moments of weighted values, in two passes.
 *
 * @param values - Finite numbers.
 * @param weights - One per value, at least 0, not all 0.
 * @returns `n` is Σw for frequencies, Kish's effective size (Σw)² / Σw² for reliabilities; the
 *   variance is unbiased in either sense.
 * @throws RangeError naming `method` when the lengths differ.
 */
export function weightedMoments(
  method: string,
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  weighting: Weighting = "frequency",
): Moments {
  if (weights.length !== values.length)
    throw new RangeError(
      `${method}: weights must hold one per value, ${values.length}, got ${weights.length}`,
    );
  let [total, squares, sum] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    total += weights[i]!;
    squares += weights[i]! * weights[i]!;
    sum += weights[i]! * values[i]!;
  }
  if (!(total > 0))
    throw new RangeError(`${method}: weights must add up to more than 0, got ${total}`);
  const mean = sum / total;
  let [rest, spread] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const difference = values[i]! - mean;
    rest += weights[i]! * difference;
    spread += weights[i]! * difference * difference;
  }
  const n = weighting === "frequency" ? total : (total * total) / squares;
  const divisor = weighting === "frequency" ? total - 1 : total - squares / total;
  const variance = divisor > 0 ? Math.max(0, spread - (rest * rest) / total) / divisor : 0;
  return { n, mean: mean + rest / total, variance };
}

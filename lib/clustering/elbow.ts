import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";

export interface ElbowOptions {
  /** "convex" (default, as inertia over k) or "concave". */
  readonly curve?: "convex" | "concave";
  /** "decreasing" (default) or "increasing". */
  readonly direction?: "decreasing" | "increasing";
  /** How far the curve must flatten after the elbow, in steps of x; default 1. */
  readonly sensitivity?: number;
}

export interface Elbow {
  /** Index of the elbow in `x`. */
  readonly index: number;
  /** Value of y there. */
  readonly value: number;
  /** Height of the normalised curve over its chord at each x, in the order of `x`. */
  readonly difference: Float64Array;
}

const ID = "elbow";

/**
 * Elbow of a curve by the Kneedle algorithm, off line and without smoothing.
 *
 * The elbow depends on the range of x: a curve that begins at k = 1 has it elsewhere than one
 * that begins at k = 2.
 *
 * @param x - At least 3 values, ascending.
 * @param y - One value each.
 * @returns `estimate`, the x of the elbow; undefined when the curve has none.
 * @see Satopää, Albrecht, Irwin & Raghavan (2011), Finding a "kneedle" in a haystack, ICDCS.
 */
export function elbow(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  options: ElbowOptions = {},
): Result<Elbow> {
  const { curve = "convex", direction = "decreasing", sensitivity = 1 } = options;
  const n = x.length;
  if (y.length !== n)
    throw new RangeError(`${ID}: y must have one value per x = ${n}, got ${y.length}`);
  for (let i = 1; i < n; i++)
    if (!(x[i]! > x[i - 1]!))
      throw new RangeError(`${ID}: x must ascend, got ${x[i]} after ${x[i - 1]}`);
  const [low, high] = [Math.min(...Array.from(y)), Math.max(...Array.from(y))];
  const span = high - low;
  if (!(span > 0) || !Number.isFinite(span))
    return undefinedResult(ID, "y has no finite range to bend in");
  // A mirror image in x, y or both makes each curve rise and flatten, as the paper wants it.
  const mirrored = (direction === "decreasing") === (curve === "concave");
  const at = (i: number) => (mirrored ? n - 1 - i : i);
  const width = x[n - 1]! - x[0]!;
  const heights = Float64Array.from({ length: n }, (_, i) => {
    const value = y[at(i)]!;
    return (curve === "convex" ? high - value : value - low) / span;
  });
  const places = Float64Array.from(
    { length: n },
    (_, i) => Math.abs(x[at(i)]! - x[at(0)]!) / width,
  );
  const rise = heights.map((height, i) => height - places[i]!);
  const knee = firstKnee(rise, sensitivity / (n - 1));
  const index = knee === undefined ? undefined : at(knee);
  if (index === undefined) return undefinedResult(ID, "the curve has no elbow at this sensitivity");
  const difference = rise.map((_, i) => rise[at(i)]!);
  return okResult(ID, { estimate: x[index]!, index, value: y[index]!, difference });
}

/** The first local maximum after which the rise falls by the threshold before the next one. */
function firstKnee(rise: Float64Array, fall: number): number | undefined {
  let knee: number | undefined;
  let threshold = -Infinity;
  for (let i = 1; i < rise.length; i++) {
    const before = rise[i - 1]!;
    const next = rise[i + 1] ?? -Infinity;
    if (knee !== undefined && rise[i]! < threshold) return knee;
    const isMaximum = i < rise.length - 1 && rise[i]! >= before && rise[i]! >= next && rise[i]! > 0;
    const isMinimum = i < rise.length - 1 && rise[i]! <= before && rise[i]! <= next;
    if (isMaximum) [knee, threshold] = [i, rise[i]! - fall];
    else if (isMinimum) threshold = 0;
  }
  return undefined;
}

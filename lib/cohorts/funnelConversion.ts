import { normal } from "../statistics/distributions/normal.ts";
import { scoreBounds } from "../statistics/intervals/scoreBounds.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";

/** A share with its Wilson band; null where nobody could have taken the step. */
export interface Conversion {
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface FunnelStep {
  /** From 1. */
  readonly step: number;
  /** Units that reached it. */
  readonly reached: number;
  /** Units that reached the step before and went no further; 0 for the first. */
  readonly droppedBefore: number;
  /** Of those at the step before; null for the first step. */
  readonly fromPrevious: Conversion | null;
  /** Of those that entered. */
  readonly fromFirst: Conversion;
}

/**
 * Step and overall conversion with Wilson intervals.
 *
 * @param counts - Units that reached each step, never rising.
 * @throws RangeError when a step has more units than the one before.
 */
export function funnelConversion(
  counts: ArrayLike<number>,
  { id = "funnel-conversion", level = 0.95 }: { id?: string; level?: number } = {},
): Result<{ steps: readonly FunnelStep[] }> {
  for (let i = 1; i < counts.length; i++)
    if (counts[i]! > counts[i - 1]!)
      throw new RangeError(
        `${id}: counts must not rise, got ${counts[i]} after ${counts[i - 1]} at index ${i}`,
      );
  if (!(counts[0]! > 0)) return undefinedResult(id, "nobody entered the funnel");
  const z = normal().isf((1 - level) / 2);
  const steps = Array.from(counts, (reached, i) => ({
    step: i + 1,
    reached,
    droppedBefore: i === 0 ? 0 : counts[i - 1]! - reached,
    fromPrevious: i === 0 ? null : conversionShare(reached, counts[i - 1]!, z),
    fromFirst: conversionShare(reached, counts[0]!, z),
  }));
  const { share, low, high } = steps.at(-1)!.fromFirst;
  return okResult(id, { estimate: share!, interval: [low, high] as const, level, steps });
}

/** A share with its Wilson band at a normal quantile. */
export function conversionShare(count: number, of: number, z: number): Conversion {
  if (of === 0) return { share: null, low: null, high: null };
  const [low, high] = scoreBounds(count, of, z);
  return { share: count / of, low, high };
}

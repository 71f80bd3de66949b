import { sortedCopy } from "../ranking/sortedCopy.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";

interface Step {
  readonly x: number;
  /** Share of values of at most x. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Empirical distribution function with the band of Dvoretzky, Kiefer, Wolfowitz and Massart.
 *
 * @param level - Level of the band, which holds for all x at once; default 0.95.
 * @returns one step per distinct value, ascending; `margin` is the band's half width.
 * @see Massart (1990), Annals of Probability 18, 1269–1283.
 */
export function empiricalCdf(
  values: ArrayLike<number>,
  level = 0.95,
): Result<{ steps: Step[]; margin: number; n: number }> {
  const id = "ecdf";
  const sorted = sortedCopy(values);
  const n = sorted.length;
  if (n === 0) return undefinedResult(id, "no values");
  const margin = Math.sqrt(Math.log(2 / (1 - level)) / (2 * n));
  const steps: Step[] = [];
  for (let i = 0; i < n; i++) {
    if (sorted[i] === sorted[i + 1]) continue;
    const share = (i + 1) / n;
    const [low, high] = [Math.max(0, share - margin), Math.min(1, share + margin)];
    steps.push({ x: sorted[i]!, share, low, high });
  }
  return okResult(id, { steps, margin, level, n });
}

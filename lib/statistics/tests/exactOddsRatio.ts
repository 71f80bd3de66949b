import type { Urn } from "../distributions/hypergeometric.ts";
import { noncentralHypergeometric } from "../distributions/noncentralHypergeometric.ts";
import type { Alternative, Interval } from "../result.ts";
import { solveMonotone } from "../special/solveMonotone.ts";

/**
 * Conditional maximum-likelihood odds ratio of a 2 × 2 table with its exact interval.
 *
 * @param urn - Margins; `support` of the first cell must hold two values at least.
 * @param cell - First cell.
 * @returns `estimate` null when it is infinite.
 * @see Agresti (1992), Statistical Science 7. As R's fisher.test.
 */
export function exactOddsRatio(
  urn: Urn,
  cell: number,
  options: { level: number; alternative: Alternative; support: readonly [number, number] },
): { estimate: number | null; interval: Interval } {
  const { level, alternative, support } = options;
  const [least, most] = support;
  const part = noncentralHypergeometric(urn);
  const tail = Math.log(alternative === "two-sided" ? (1 - level) / 2 : 1 - level);
  const whole = (u: number) => part(u, least, most);
  const estimate = solveMonotone(
    (u) => ({ value: whole(u).mean - cell, slope: whole(u).variance }),
    0,
    true,
  );
  const boundAt = (low: number, high: number, rising: boolean) =>
    solveMonotone(
      (u) => {
        const [all, side] = [whole(u), part(u, low, high)];
        return { value: side.log - all.log - tail, slope: side.mean - all.mean };
      },
      0,
      rising,
    );
  const low = cell === least ? 0 : Math.exp(boundAt(cell, most, true));
  const high = cell === most ? null : Math.exp(boundAt(least, cell, false));
  return {
    estimate: cell === least ? 0 : cell === most ? null : Math.exp(estimate),
    interval: [alternative === "less" ? 0 : low, alternative === "greater" ? null : high],
  };
}

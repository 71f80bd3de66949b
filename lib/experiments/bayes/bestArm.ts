import { expectOver, posteriorBreaks, posteriorGrid } from "./posteriorGrid.ts";
import type { Grid } from "./posteriorGrid.ts";
import type { Posterior } from "./posterior.ts";

/** How likely an arm is the best of all, and what is lost by choosing it. */
export interface BestArm {
  readonly chanceBest: number;
  /** Expected value of the best arm minus that of this one. */
  readonly loss: number;
}

/**
 * P(best) and expected loss of each of k arms, by one-dimensional quadrature.
 *
 * P(j best) = ∫ fⱼ Π_{i≠j} Fᵢ dx; the loss of arm j is ∫ Fⱼ (1 − Π_{i≠j} Fᵢ) dx.
 */
export function bestArm(arms: readonly Posterior[], better: "higher" | "lower"): BestArm[] {
  const grid = posteriorGrid(arms.map(posteriorBreaks), arms[0]!.scale);
  const higher = better === "higher";
  const worse = arms.map((arm) => tails(grid, arm, higher));
  const surpassed = arms.map((arm) => tails(grid, arm, !higher));
  // Logs add up over the arms, so that each arm's own can be taken out again.
  const allWorse = sumLogs(worse.map((values) => values.map(Math.log)));
  const noneBetter = sumLogs(
    surpassed.map((values) => values.map((q) => Math.log1p(-Math.min(1, q)))),
  );
  return arms.map(({ distribution }, j) => {
    const density = (i: number) => {
      const value = distribution.pdf(grid.x[i]!);
      return value < Infinity ? value : 0;
    };
    const others = (logs: Float64Array, own: number, i: number) =>
      own === -Infinity ? -Infinity : logs[i]! - own;
    return {
      chanceBest: Math.min(
        1,
        expectOver(grid, (_, i) => {
          const log = others(allWorse, Math.log(worse[j]![i]!), i);
          return log === -Infinity ? 0 : density(i) * Math.exp(log);
        }),
      ),
      loss: expectOver(grid, (_, i) => {
        const own = Math.log1p(-Math.min(1, surpassed[j]![i]!));
        const log = others(noneBetter, own, i);
        return worse[j]![i]! * -Math.expm1(Math.min(0, log));
      }),
    };
  });
}

function tails({ x }: Grid, { distribution }: Posterior, lower: boolean): Float64Array {
  return x.map((value) => (lower ? distribution.cdf(value) : distribution.sf(value)));
}

function sumLogs(logs: readonly Float64Array[]): Float64Array {
  return logs[0]!.map((_, i) => logs.reduce((sum, values) => sum + values[i]!, 0));
}

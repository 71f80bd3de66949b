import { findRoot } from "../../statistics/special/findRoot.ts";
import { densityGrid, expectOver, posteriorGrid } from "./posteriorGrid.ts";
import type { Posterior } from "./posterior.ts";

export interface PosteriorComparison {
  /** P(treatment > control). */
  readonly chanceToBeat: number;
  /** Expected shortfall of choosing the treatment: E max(control − treatment, 0). */
  readonly lossTreatment: number;
  readonly lossControl: number;
  /** Posterior mean and equal-tailed interval of treatment − control. */
  readonly difference: number;
  readonly differenceInterval: readonly [number, number];
  /** Median and equal-tailed interval of treatment / control − 1. */
  readonly lift: number;
  readonly liftInterval: readonly [number, number];
  /** P(treatment − control > margin), or of the lift. */
  readonly chanceAbove: number;
}

interface Question {
  readonly level: number;
  readonly margin: number;
  readonly marginType: "absolute" | "relative";
}

type Pair = { readonly control: Posterior; readonly treatment: Posterior };

/** Everything a decision needs about two posteriors, by quadrature: no sampling. */
export function comparePosteriors(pair: Pair, question: Question): PosteriorComparison {
  const { control, treatment } = pair;
  const { level, margin, marginType } = question;
  const [c, t] = [control.distribution, treatment.distribution];
  const grid = posteriorGrid([control, treatment]);
  const density = (x: number) => {
    const value = t.pdf(x);
    return value < Infinity ? value : 0;
  };
  const share = (value: number) => Math.min(1, Math.max(0, value));
  const chance = (back: (x: number) => number) =>
    share(expectOver(grid, (x) => density(x) * c.cdf(back(x))));
  // Probabilities near a quantile's need no far tails.
  const core = densityGrid(grid, treatment);
  const difference = treatment.mean - control.mean;
  const spread = Math.sqrt(treatment.variance + control.variance);
  const differenceAt = (q: number) =>
    solve((d) => expectOver(core, (x) => c.cdf(x - d)) - q, difference, spread);
  const ratio = Math.log(treatment.mean / control.mean);
  const relative = Math.sqrt(
    treatment.variance / treatment.mean ** 2 + control.variance / control.mean ** 2,
  );
  const liftAt = (q: number) =>
    Math.expm1(solve((u) => expectOver(core, (x) => c.cdf(x * Math.exp(-u))) - q, ratio, relative));
  const tail = (1 - level) / 2;
  return {
    chanceToBeat: chance((x) => x),
    lossTreatment: expectOver(grid, (x) => t.cdf(x) * c.sf(x)),
    lossControl: expectOver(grid, (x) => c.cdf(x) * t.sf(x)),
    difference,
    differenceInterval: [differenceAt(1 - tail), differenceAt(tail)],
    lift: liftAt(0.5),
    liftInterval: [liftAt(1 - tail), liftAt(tail)],
    chanceAbove:
      marginType === "absolute"
        ? chance((x) => x - margin)
        : margin <= -1
          ? 1
          : chance((x) => x / (1 + margin)),
  };
}

/** The root of a falling function around a guess. */
function solve(f: (x: number) => number, guess: number, spread: number): number {
  let width = 3 * spread;
  for (let i = 0; i < 12; i++) {
    const root = findRoot(f, guess - width, guess + width);
    if (!Number.isNaN(root)) return root;
    width *= 3;
  }
  return NaN;
}

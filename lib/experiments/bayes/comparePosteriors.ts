import { findRoot } from "../../statistics/special/findRoot.ts";
import { expectOver, posteriorBreaks, posteriorGrid } from "./posteriorGrid.ts";
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

/** A change of the control's value, with its inverse. */
interface Shift {
  to(x: number): number;
  back(x: number): number;
}

const plus = (d: number): Shift => ({ to: (x) => x + d, back: (x) => x - d });
const times = (factor: number): Shift => ({ to: (x) => x * factor, back: (x) => x / factor });

/** Everything a decision needs about two posteriors, by quadrature: no sampling. */
export function comparePosteriors(pair: Pair, question: Question): PosteriorComparison {
  const { control, treatment } = pair;
  const { level, margin, marginType } = question;
  const [c, t] = [control.distribution, treatment.distribution];
  const breaks = { control: posteriorBreaks(control), treatment: posteriorBreaks(treatment) };
  const chance = chanceOf(pair, breaks);
  const grid = posteriorGrid([breaks.control, breaks.treatment], control.scale);
  const difference = treatment.mean - control.mean;
  const spread = Math.sqrt(treatment.variance + control.variance);
  const differenceAt = (q: number) => solve((d) => chance(plus(d), true) - q, difference, spread);
  const ratio = Math.log(treatment.mean / control.mean);
  const relative = Math.sqrt(
    treatment.variance / treatment.mean ** 2 + control.variance / control.mean ** 2,
  );
  const liftAt = (q: number) =>
    Math.expm1(solve((u) => chance(times(Math.exp(u)), true) - q, ratio, relative));
  const tail = (1 - level) / 2;
  const beyond = marginType === "absolute" ? plus(margin) : times(1 + margin);
  return {
    chanceToBeat: chance(plus(0)),
    lossTreatment: expectOver(grid, (x) => t.cdf(x) * c.sf(x)),
    lossControl: expectOver(grid, (x) => c.cdf(x) * t.sf(x)),
    difference,
    differenceInterval: [differenceAt(1 - tail), differenceAt(tail)],
    lift: liftAt(0.5),
    liftInterval: [liftAt(1 - tail), liftAt(tail)],
    chanceAbove: marginType === "relative" && margin <= -1 ? 1 : chance(beyond),
  };
}

/**
 * P(treatment > shifted control) as a function of the shift: ∫ f_t(x) F_c(back(x)) dx. The panels
 * follow the shift, since F_c has a kink where its support ends.
 */
function chanceOf(
  { control, treatment }: Pair,
  breaks: { control: Float64Array; treatment: Float64Array },
): (shift: Shift, core?: boolean) => number {
  const { distribution: t, scale } = treatment;
  const own = breaks.treatment;
  const [low, high] = t.support;
  return (shift, core = false) => {
    const moved = breaks.control
      .map((x) => shift.to(x))
      .filter((x) => x > low && x < high && Number.isFinite(x));
    // What lies beyond the treatment's far tails cannot matter to a quantile.
    const range = core ? ([own[1]!, own[own.length - 2]!] as const) : undefined;
    const grid = posteriorGrid(moved.length ? [own, moved] : [own], scale, range);
    const sum = expectOver(grid, (x) => {
      const density = t.pdf(x);
      return density > 0 && density < Infinity
        ? density * control.distribution.cdf(shift.back(x))
        : 0;
    });
    return Math.min(1, sum);
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

import { gaussLegendre } from "../../statistics/quadrature/gaussLegendre.ts";
import type { Posterior, Scale } from "./posterior.ts";

/** Nodes and weights of a quadrature over dx. */
export interface Grid {
  readonly x: Float64Array;
  readonly weight: Float64Array;
}

const TAILS = [1e-25, 1e-16, 1e-10, 1e-6, 1e-3, 0.03, 0.2];
const PER_PANEL = 16;
const MAX_SPLIT = 24;

/** Quantiles of an arm, ascending, from far tail to far tail: where panels of a quadrature end. */
export function posteriorBreaks({ distribution }: Posterior): Float64Array {
  const low = TAILS.map((q) => distribution.quantile(q));
  const high = TAILS.map((q) => distribution.isf(q)).reverse();
  return Float64Array.from([...low, ...high]);
}

/**
 * Quadrature nodes for products of several arms' densities and distribution functions: panels end
 * at the breaks of every arm, so that narrow and wide arms are both resolved.
 *
 * @param breaks - Of each arm, as they stand in x.
 * @param range - Limits of x; default all breaks.
 */
export function posteriorGrid(
  breaks: readonly Float64Array[],
  scale: Scale,
  range?: readonly [number, number],
): Grid {
  const on = (x: number) => Math.max(-700, Math.min(700, scale.to(x)));
  const [from, to] = range ? [on(range[0]), on(range[1])] : [-700, 700];
  const ends = breaks
    .flatMap((arm) => Array.from(arm, on))
    .filter((u) => u >= from && u <= to)
    .sort((a, b) => a - b);
  const widths = breaks.map((arm) => on(arm[TAILS.length]!) - on(arm[TAILS.length - 1]!));
  const width = Math.min(...widths.filter((value) => value > 0));
  const { nodes, weights } = gaussLegendre(PER_PANEL);
  const [x, weight]: [number[], number[]] = [[], []];
  let start = ends[0] ?? 0;
  for (let k = 1; k < ends.length; k++) {
    const length = ends[k]! - start;
    if (!(length > 0)) continue;
    // Two far tails meet in a peak as narrow as an arm.
    const parts = Math.min(MAX_SPLIT, Math.max(1, Math.ceil(length / (2 * width))));
    const half = length / parts / 2;
    for (let i = 0; i < parts * PER_PANEL; i++) {
      const part = Math.floor(i / PER_PANEL);
      const u = start + (2 * part + 1 + nodes[i % PER_PANEL]!) * half;
      const slope = scale.slope(u) * half * weights[i % PER_PANEL]!;
      if (!(slope > 0 && slope < Infinity)) continue;
      x.push(scale.from(u));
      weight.push(slope);
    }
    start = ends[k]!;
  }
  return { x: Float64Array.from(x), weight: Float64Array.from(weight) };
}

/** ∫ f(x) dx over a grid. */
export function expectOver({ x, weight }: Grid, f: (x: number, index: number) => number): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += weight[i]! * f(x[i]!, i);
  return sum;
}

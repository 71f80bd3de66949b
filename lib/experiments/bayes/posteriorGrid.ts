import { gaussLegendre } from "../../statistics/quadrature/gaussLegendre.ts";
import type { Posterior } from "./posterior.ts";

/** Nodes and weights of a quadrature over dx. */
export interface Grid {
  readonly x: Float64Array;
  readonly weight: Float64Array;
}

const TAILS = [1e-25, 1e-16, 1e-10, 1e-6, 1e-3, 0.03, 0.2];
const PER_PANEL = 20;
const MAX_SPLIT = 24;

/**
 * Quadrature nodes for products of several posteriors' densities and distribution functions: panels
 * end at the quantiles of every arm, so that narrow and wide arms are both resolved.
 */
export function posteriorGrid(arms: readonly Posterior[]): Grid {
  const { scale } = arms[0]!;
  const inside = (u: number) => Math.max(-700, Math.min(700, u));
  const ends = arms
    .flatMap(({ distribution }) => [
      ...TAILS.map((q) => inside(scale.to(distribution.quantile(q)))),
      ...TAILS.map((q) => inside(scale.to(distribution.isf(q)))),
    ])
    .sort((a, b) => a - b);
  const width = Math.min(
    ...arms.map(
      ({ distribution }) => scale.to(distribution.isf(0.2)) - scale.to(distribution.quantile(0.2)),
    ),
  );
  const { nodes, weights } = gaussLegendre(PER_PANEL);
  const [x, weight]: [number[], number[]] = [[], []];
  let start = ends[0]!;
  for (const end of ends.slice(1)) {
    const length = end - start;
    // Ends of arms that nearly coincide make one panel.
    if (!(length > width / 4) && end !== ends.at(-1)) continue;
    // Two far tails meet in a peak as narrow as an arm.
    const parts = Math.min(MAX_SPLIT, Math.max(1, Math.ceil(length / (2 * width))));
    const half = length / parts / 2;
    for (let part = 0; part < parts; part++)
      for (let i = 0; i < PER_PANEL; i++) {
        const u = start + (2 * part + 1 + nodes[i]!) * half;
        const slope = scale.slope(u) * half * weights[i]!;
        if (slope > 0 && slope < Infinity) {
          x.push(scale.from(u));
          weight.push(slope);
        }
      }
    start = end;
  }
  return { x: Float64Array.from(x), weight: Float64Array.from(weight) };
}

/** ∫ f(x) dx over a grid. */
export function expectOver({ x, weight }: Grid, f: (x: number, index: number) => number): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += weight[i]! * f(x[i]!, i);
  return sum;
}

/** Nodes weighted by an arm's density, without those that cannot matter to a probability. */
export function densityGrid({ x, weight }: Grid, { distribution }: Posterior): Grid {
  const mass = Float64Array.from(weight, (w, i) => {
    const density = distribution.pdf(x[i]!);
    return density < Infinity ? w * density : 0;
  });
  const kept = Array.from(x, (_, i) => i).filter((i) => mass[i]! > 1e-22);
  return {
    x: Float64Array.from(kept, (i) => x[i]!),
    weight: Float64Array.from(kept, (i) => mass[i]!),
  };
}

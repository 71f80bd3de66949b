import { minimizeBfgs } from "../optimize/minimizeBfgs.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { binnedFamilies } from "./binnedFamilies.ts";
import type { BinnedFamily } from "./binnedFamilies.ts";
import { binnedWarnings, FAR } from "./binnedWarnings.ts";
import type { ContinuousDistribution } from "./types.ts";

export interface BinnedFit {
  /** Named parameters, in the unit of the edges where they have one. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly logLikelihood: number;
  readonly aic: number;
  /** Largest distance of the two distribution functions at an edge, and the edge. */
  readonly ksDistance: number;
  readonly ksEdge: number;
  /** Probability of each bin under the fit. */
  readonly shares: Float64Array;
  /** Quantile of the fit at the observed share below each edge. */
  readonly quantiles: Float64Array;
}

const ID = "binned-distribution-fit";
/** A bin that a law holds impossible does not end the search: other parameters may allow it. */
const LEAST_SHARE = 1e-300;

/**
 * Maximum likelihood for values that were counted in bins; the outer bins are open, so that
 * impossible values weigh no more than possible ones.
 *
 * @param edges - Between the bins, ascending.
 * @param counts - One more than edges: below the first, between, from the last on.
 * @returns undefined when fewer bins hold values than the family has parameters, and one.
 */
export function fitBinned(
  edges: ArrayLike<number>,
  counts: ArrayLike<number>,
  family: BinnedFamily,
): Result<BinnedFit> {
  check(edges, counts);
  const n = Array.from(counts).reduce((sum, count) => sum + count, 0);
  const { names, start, toLaw, report } = binnedFamilies[family];
  const filled = Array.from(counts).filter((count) => count > 0).length;
  if (filled <= names.length)
    return undefinedResult(
      ID,
      `${filled} bins hold values: ${names.length} parameters need ${names.length + 1}`,
    );
  const { center, spread } = scaleOf(edges, counts, n);
  const unit = Float64Array.from(edges, (edge) => (edge - center) / spread);
  const law = (x: Float64Array) => (isFar(x) ? undefined : toLaw(x, unit[0]!));
  const cost = (x: Float64Array) => {
    const made = law(x);
    return made ? -logLikelihood(made, unit, counts) / n : Infinity;
  };
  if (!Number.isFinite(cost(Float64Array.from(start))))
    return undefinedResult(ID, "the counts are too far from the family to begin");
  const found = minimizeBfgs(cost, start, { maxIterations: 300, tolerance: 1e-13, step: 1e-5 });
  const fitted = law(found.x)!;
  const value = -found.value * n;
  return okResult(ID, {
    parameters: report(found.x, { center, spread, firstEdge: unit[0]! }),
    logLikelihood: value,
    aic: 2 * names.length - 2 * value,
    ...distances(fitted, edges, unit, { counts, n }),
    shares: sharesOf(fitted, unit),
    quantiles: quantilesOf(fitted, counts, n).map((quantile) => center + spread * quantile),
    warnings: binnedWarnings(found, names),
  });
}

function check(edges: ArrayLike<number>, counts: ArrayLike<number>): void {
  if (counts.length !== edges.length + 1)
    throw new RangeError(
      `${ID}: counts must hold one more than edges = ${edges.length + 1}, got ${counts.length}`,
    );
  for (let i = 1; i < edges.length; i++)
    if (!(edges[i]! > edges[i - 1]!))
      throw new RangeError(`${ID}: edges must ascend, got ${edges[i]} after ${edges[i - 1]}`);
}

const isFar = (x: Float64Array) => x.some((value) => !(Math.abs(value) <= FAR));

/** Edge nearest to the median, and half the width of the middle two thirds. */
function scaleOf(edges: ArrayLike<number>, counts: ArrayLike<number>, n: number) {
  const at = (share: number) => {
    let below = 0;
    for (let i = 0; i < edges.length; i++) {
      below += counts[i]!;
      if (below >= share * n) return edges[i]!;
    }
    return edges[edges.length - 1]!;
  };
  const half = (at(0.84) - at(0.16)) / 2;
  const whole = edges[edges.length - 1]! - edges[0]!;
  return { center: at(0.5), spread: half > 0 ? half : whole / 4 };
}

/** Probability of each bin, from the tail in which it is small. */
function sharesOf(law: ContinuousDistribution, edges: Float64Array): Float64Array {
  const [below, above] = [edges.map((edge) => law.cdf(edge)), edges.map((edge) => law.sf(edge))];
  return Float64Array.from({ length: edges.length + 1 }, (_, i) => {
    if (i === 0) return below[0]!;
    if (i === edges.length) return above[i - 1]!;
    return below[i]! < 0.5 ? below[i]! - below[i - 1]! : above[i - 1]! - above[i]!;
  });
}

function logLikelihood(
  law: ContinuousDistribution,
  edges: Float64Array,
  counts: ArrayLike<number>,
): number {
  const shares = sharesOf(law, edges);
  let sum = 0;
  for (let i = 0; i < shares.length; i++)
    if (counts[i]! > 0) sum += counts[i]! * Math.log(Math.max(shares[i]!, LEAST_SHARE));
  return sum;
}

function distances(
  law: ContinuousDistribution,
  edges: ArrayLike<number>,
  unit: Float64Array,
  { counts, n }: { readonly counts: ArrayLike<number>; readonly n: number },
) {
  let [below, ksDistance, ksEdge] = [0, 0, edges[0]!];
  for (let i = 0; i < unit.length; i++) {
    below += counts[i]!;
    const distance = Math.abs(below / n - law.cdf(unit[i]!));
    if (distance > ksDistance) [ksDistance, ksEdge] = [distance, edges[i]!];
  }
  return { ksDistance, ksEdge };
}

/** Shares of 0 and 1 have no finite quantile: half a value is taken to lie beyond. */
function quantilesOf(law: ContinuousDistribution, counts: ArrayLike<number>, n: number) {
  let below = 0;
  return Float64Array.from({ length: counts.length - 1 }, (_, i) => {
    below += counts[i]!;
    return law.quantile(Math.min(1 - 0.5 / n, Math.max(0.5 / n, below / n)));
  });
}

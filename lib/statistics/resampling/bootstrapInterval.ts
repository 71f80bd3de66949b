import { normal } from "../distributions/normal.ts";
import { moments } from "../moments.ts";
import { sortedCopy } from "../ranking/sortedCopy.ts";
import { sortedQuantile } from "../sortedQuantile.ts";
import type { SampleStatistic } from "./sampleStatistic.ts";

export type IntervalKind = "percentile" | "bca" | "basic" | "studentised";

interface Parts {
  readonly kind: IntervalKind;
  readonly estimate: number;
  readonly level: number;
  readonly replicates: Float64Array;
  readonly errors?: Float64Array;
  /** The samples, ascending. */
  readonly sorted: readonly Float64Array[];
  readonly statistic: SampleStatistic;
}

interface Bounds {
  readonly interval: readonly [number, number];
  readonly biasCorrection?: number;
  readonly acceleration?: number;
}

/** Interval from the replicates of a bootstrap, or why there is none. */
export function bootstrapInterval(parts: Parts): Bounds | { readonly reason: string } {
  const { kind, estimate, level } = parts;
  const ordered = sortedCopy(parts.replicates);
  const tail = (1 - level) / 2;
  const at = (probability: number) => sortedQuantile(ordered, probability);
  switch (kind) {
    case "percentile":
      return { interval: [at(tail), at(1 - tail)] };
    case "basic":
      return { interval: [2 * estimate - at(1 - tail), 2 * estimate - at(tail)] };
    case "bca":
      return accelerated(parts, ordered, tail);
    case "studentised":
      return studentised(parts, tail);
  }
}

/** Efron (1987), JASA 82: bias-corrected and accelerated. */
function accelerated(
  parts: Parts,
  ordered: Float64Array,
  tail: number,
): Bounds | { reason: string } {
  const { replicates, estimate, sorted, statistic } = parts;
  let below = 0;
  for (const value of replicates) below += value < estimate ? 1 : value === estimate ? 0.5 : 0;
  if (below === 0 || below === replicates.length)
    return { reason: "all resamples lie on one side of the estimate: BCa has no bias correction" };
  const standard = normal();
  const biasCorrection = standard.quantile(below / replicates.length);
  const acceleration = accelerate(sorted, statistic);
  if (acceleration === undefined)
    return { reason: "the jackknife does not vary: BCa has no acceleration" };
  const shifted = (z: number) => {
    const sum = biasCorrection + z;
    return standard.cdf(biasCorrection + sum / (1 - acceleration * sum));
  };
  const z = standard.isf(tail);
  const [low, high] = [shifted(-z), shifted(z)];
  return {
    interval: [
      sortedQuantile(ordered, Math.min(low, high)),
      sortedQuantile(ordered, Math.max(low, high)),
    ],
    biasCorrection,
    acceleration,
  };
}

/** Σ l³ / (6 (Σ l²)^1.5) with the jackknife's l of both samples, the second's with its sign. */
function accelerate(
  sorted: readonly Float64Array[],
  statistic: SampleStatistic,
): number | undefined {
  let [squares, cubes] = [0, 0];
  const lists = sorted.map((values, k) => {
    const left = statistic.leaveOneOut(values);
    const { mean } = moments(left);
    const weight = ((k === 0 ? 1 : -1) * (values.length - 1)) / values.length;
    return left.map((value) => weight * (mean - value));
  });
  const largest = lists
    .flatMap((list) => [...list])
    .reduce((most, l) => Math.max(most, Math.abs(l)), 0);
  if (!(largest > 0 && largest < Infinity)) return undefined;
  for (const list of lists)
    for (const l of list) {
      squares += (l / largest) ** 2;
      cubes += (l / largest) ** 3;
    }
  return cubes / (6 * squares ** 1.5);
}

function studentised(parts: Parts, tail: number): Bounds | { reason: string } {
  const { estimate, replicates, errors, sorted } = parts;
  const roots = replicates.map((value, i) => (value - estimate) / errors![i]!);
  if (roots.some((root) => !Number.isFinite(root)))
    return { reason: "a resample holds one value only: its standard error is 0" };
  const error = Math.sqrt(
    sorted.reduce((sum, values) => sum + moments(values).variance / values.length, 0),
  );
  const ordered = sortedCopy(roots);
  return {
    interval: [
      estimate - sortedQuantile(ordered, 1 - tail) * error,
      estimate - sortedQuantile(ordered, tail) * error,
    ],
  };
}

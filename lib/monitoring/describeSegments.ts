import { moments } from "../statistics/moments.ts";
import type { ChangeSetup } from "./changeSetup.ts";

export interface Segment {
  /** First index. */
  readonly start: number;
  /** Index after the last. */
  readonly end: number;
  readonly mean: number;
  /** Unbiased; 0 for one value. */
  readonly variance: number;
}

export interface ChangePoints {
  /** First index of each new segment, ascending. */
  readonly changePoints: readonly number[];
  readonly segments: readonly Segment[];
  /** Cost of the segments and their price together. */
  readonly cost: number;
  /** Price of one change. */
  readonly penalty: number;
  /** Noise used by the model `mean`; null for the others. */
  readonly sigma: number | null;
}

/** Segments between change points, with their summaries. */
export function describeSegments(
  values: ArrayLike<number>,
  changePoints: readonly number[],
  { cost, penalty, sigma }: ChangeSetup,
): ChangePoints {
  const bounds = [0, ...changePoints, values.length];
  const list = Array.from(values);
  const segments = bounds.slice(1).map((end, k) => {
    const start = bounds[k]!;
    const { mean, variance } = moments(list.slice(start, end));
    return { start, end, mean, variance };
  });
  const total = segments.reduce((sum, { start, end }) => sum + cost(start, end), 0);
  return {
    changePoints,
    segments,
    cost: total + penalty * changePoints.length,
    penalty,
    sigma,
  };
}

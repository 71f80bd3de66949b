import type { Points } from "../clustering/toPoints.ts";
import { moments } from "../statistics/moments.ts";
import { FEATURES } from "./features.ts";
import type { Customers, SegmentOptions } from "./types.ts";

/** The chosen features as k-means sees them. */
export interface ScaledPoints {
  readonly points: Points;
  /** What each chosen feature was divided by, after its mean was taken from it. */
  readonly scale: Float64Array;
  /** Variance of each chosen feature after that (population). */
  readonly variances: Float64Array;
}

/** One feature of all customers. */
export function featureColumn({ values }: Pick<Customers, "values">, t: number): Float64Array {
  const width = FEATURES.length;
  const column = new Float64Array(values.length / width);
  for (let i = 0; i < column.length; i++) column[i] = values[i * width + t]!;
  return column;
}

/** z-scores of the chosen features (as scikit-learn's scaler), or the values as they are. */
export function scaledPoints(
  customers: Pick<Customers, "values">,
  { features, scaled }: Pick<SegmentOptions, "features" | "scaled">,
): ScaledPoints {
  const d = features.length;
  const n = customers.values.length / FEATURES.length;
  const block = new Float64Array(n * d);
  const scale = new Float64Array(d).fill(1);
  const variances = new Float64Array(d);
  features.forEach((t, j) => {
    const column = featureColumn(customers, t);
    const { mean, variance } = moments(column);
    const population = (variance * (n - 1)) / n;
    if (scaled && population > 0) scale[j] = Math.sqrt(population);
    variances[j] = population / scale[j]! ** 2;
    const center = scaled ? mean : 0;
    for (let i = 0; i < n; i++) block[i * d + j] = (column[i]! - center) / scale[j]!;
  });
  return { points: { values: block, n, d }, scale, variances };
}

import type { silhouette } from "../clustering/silhouette.ts";
import { FEATURES, REVENUE } from "./features.ts";
import { featureColumn } from "./scaledPoints.ts";
import type { ScaledPoints } from "./scaledPoints.ts";
import { segmentNames } from "./segmentNames.ts";
import { segmentSpread } from "./segmentSpread.ts";
import type { Spread } from "./segmentSpread.ts";
import { moments } from "../statistics/moments.ts";
import type { Customers, SegmentOptions, TableRow } from "./types.ts";

/** Per segment: size, shares, mean of each feature, revenue as `describe()` has it. */
export function profileTable(
  spreads: readonly (readonly Spread[])[],
  widths: ReturnType<typeof silhouette>,
): TableRow[] {
  const revenue = spreads[REVENUE]!;
  const total = { n: sumOf(revenue, "n"), revenue: sumOf(revenue, "sum") };
  const names = segmentNames(revenue.length);
  const width = (place: number) =>
    widths.status === "ok"
      ? (widths.clusters.find(({ label }) => label === place)?.mean ?? null)
      : null;
  return revenue.map((each, place) => ({
    place: place + 1,
    segment: names[place]!,
    customers: each.n,
    customer_share: each.n / total.n,
    revenue_usd: each.sum,
    revenue_share: total.revenue > 0 ? each.sum / total.revenue : null,
    ...Object.fromEntries(
      FEATURES.map(({ name }, t) => [`mean_${name}`, spreads[t]![place]!.mean]),
    ),
    revenue_sd: each.sd,
    revenue_min: each.least,
    revenue_lower_quartile: each.lowerQuartile,
    revenue_median: each.median,
    revenue_upper_quartile: each.upperQuartile,
    revenue_max: each.most,
    silhouette: width(place),
  }));
}

/** Per segment and feature: mean and the five numbers of a box. */
export function boxTable(
  spreads: readonly (readonly Spread[])[],
  { scale }: Pick<ScaledPoints, "scale">,
  { features }: Pick<SegmentOptions, "features">,
): TableRow[] {
  const names = segmentNames(spreads[0]!.length);
  return FEATURES.flatMap(({ name, label }, t) =>
    spreads[t]!.map((each, place) => ({
      feature: name,
      label,
      place: place + 1,
      segment: names[place]!,
      mean: each.mean,
      low: each.low,
      lower_quartile: each.lowerQuartile,
      median: each.median,
      upper_quartile: each.upperQuartile,
      high: each.high,
      scale: features.includes(t) ? scale[features.indexOf(t)]! : null,
    })),
  );
}

/**
 * Per feature: its share in the squared distances that k-means adds up, and the share of its
 * variance that lies between the segments.
 */
export function driverTable(
  customers: Pick<Customers, "values">,
  { scale, variances }: ScaledPoints,
  { features }: Pick<SegmentOptions, "features">,
  labels: Int32Array,
): TableRow[] {
  const total = variances.reduce((sum, variance) => sum + variance, 0);
  const k = labels.reduce((most, label) => Math.max(most, label), 0) + 1;
  return FEATURES.map(({ name, label }, t) => {
    const column = featureColumn(customers, t);
    const at = features.indexOf(t);
    return {
      feature: name,
      label,
      used: at >= 0,
      distance_share: at >= 0 && total > 0 ? variances[at]! / total : null,
      separated_share: separated(column, segmentSpread(column, labels, k)),
      scale: at >= 0 ? scale[at]! : null,
    };
  });
}

/** Variance between segments over all variance; null for a constant. */
function separated(column: Float64Array, segments: readonly Spread[]): number | null {
  const { n, mean, variance } = moments(column);
  if (!(variance > 0)) return null;
  const between = segments.reduce(
    (sum, each) => sum + (each.n > 0 ? each.n * (each.mean! - mean) ** 2 : 0),
    0,
  );
  return Math.min(1, between / (variance * (n - 1)));
}

const sumOf = (spreads: readonly Spread[], key: "n" | "sum") =>
  spreads.reduce((sum, each) => sum + each[key], 0);

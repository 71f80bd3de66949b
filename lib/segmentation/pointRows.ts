import type { silhouette } from "../clustering/silhouette.ts";
import type { Points } from "../clustering/toPoints.ts";
import { FEATURES } from "./features.ts";
import type { Projection } from "./projectPoints.ts";
import type { ScaledPoints } from "./scaledPoints.ts";
import { segmentNames } from "./segmentNames.ts";
import type { Customers, TableRow } from "./types.ts";

/** Customers drawn at most: more would hide one another. */
const MOST = 450;

interface Drawn {
  readonly customers: Customers;
  readonly labels: Int32Array;
  readonly widths: ReturnType<typeof silhouette>;
  readonly projection: Projection;
  readonly scaled: ScaledPoints;
}

/** A sample of customers as table rows, and as k-means sees them. */
export interface PointSample {
  readonly rows: readonly TableRow[];
  readonly points: Points;
  /** Revenue of each, to rank segments by. */
  readonly values: Float64Array;
}

/** Evenly through the customers whose silhouette is known; all when none is. */
export function pointRows({ customers, labels, widths, projection, scaled }: Drawn): PointSample {
  const known = widths.status === "ok" ? widths.rows : Int32Array.from(labels, (_, i) => i);
  const every = Math.max(1, Math.ceil(known.length / MOST));
  const chosen = Array.from(known, (row, at) => ({ row, at })).filter(({ at }) => at % every === 0);
  const names = segmentNames(labels.reduce((most, label) => Math.max(most, label), 0) + 1);
  const { d } = scaled.points;
  const width = FEATURES.length;
  const block = new Float64Array(chosen.length * d);
  const values = new Float64Array(chosen.length * width);
  const rows = chosen.map(({ row, at }, place): TableRow => {
    const seen = scaled.points.values.subarray(row * d, row * d + d);
    block.set(seen, place * d);
    const own = customers.values.subarray(row * width, row * width + width);
    values.set(own, place * width);
    const [pc1, pc2] = projection.project(seen);
    return {
      customer_id: customers.ids[row]!,
      place: labels[row]! + 1,
      segment: names[labels[row]!]!,
      planted_segment: customers.plantedNames[customers.planted[row] ?? -1] ?? null,
      pc1: rounded(pc1),
      pc2: rounded(pc2),
      silhouette: widths.status === "ok" ? rounded(widths.values[at]!) : null,
      ...Object.fromEntries(FEATURES.map(({ name }, t) => [name, own[t]!])),
    };
  });
  return { rows, points: { values: block, n: chosen.length, d }, values };
}

/** Four digits are drawn. */
const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

import { principalComponents } from "../clustering/principalComponents.ts";
import type { Points } from "../clustering/toPoints.ts";
import { jointMoments } from "../statistics/jointMoments.ts";

/** Coordinates on the first two principal axes. */
export interface Projection {
  /** Share of the variance along each; one only for a single feature. */
  readonly shares: readonly number[];
  /** Coordinates of a row of as many columns; 0 on an axis that does not exist. */
  project(row: ArrayLike<number>): readonly [number, number];
}

/** The two axes along which rows spread most; rows given later are projected on the same ones. */
export function projectPoints({ values, n, d }: Points): Projection {
  const columns = Array.from({ length: d }, (_, t) =>
    Float64Array.from({ length: n }, (_, i) => values[i * d + t]!),
  );
  const found = principalComponents({ moments: jointMoments(columns) }, { components: 2 });
  if (found.status !== "ok") return { shares: [], project: () => [0, 0] };
  const along = (row: ArrayLike<number>, axis: Float64Array | undefined) =>
    axis ? axis.reduce((sum, entry, t) => sum + entry * (row[t]! - found.center[t]!), 0) : 0;
  return {
    shares: Array.from(found.shares),
    project: (row) => [along(row, found.components[0]), along(row, found.components[1])],
  };
}

import { FEATURES } from "./features.ts";
import type { Customers, SegmentOptions } from "./types.ts";

/** What a reader must know of the settings before the segments mean anything. */
export interface SegmentAdvice {
  /** Why nothing can be computed, and what to do; absent: it can. */
  readonly problem?: string;
  /** What the result will be like. */
  readonly notes: readonly string[];
}

/** Words for settings that cannot work, or work but say little. */
export function segmentProblem(
  customers: Pick<Customers, "values">,
  { features, k }: Pick<SegmentOptions, "features" | "k">,
): SegmentAdvice {
  const width = FEATURES.length;
  const n = customers.values.length / width;
  if (features.length === 0)
    return { problem: "At least one feature is needed to tell customers apart.", notes: [] };
  if (k > n)
    return {
      problem: `k must be at most the number of customers, ${n}, got ${k}. Choose a smaller k or more customers.`,
      notes: [],
    };
  const constant = features.filter((t) => isConstant(customers.values, t));
  const names = (list: readonly number[]) => list.map((t) => FEATURES[t]!.label).join(", ");
  if (constant.length === features.length)
    return {
      problem: `${names(constant)}: the same for every customer, so nothing tells them apart. Add a feature that varies.`,
      notes: [],
    };
  return {
    notes: [
      ...(constant.length > 0
        ? [`${names(constant)}: the same for every customer, so it separates nobody.`]
        : []),
      ...(features.length === 1
        ? [
            `With ${names(features)} alone the segments are cuts along one line, and the projection has one axis.`,
          ]
        : []),
    ],
  };
}

function isConstant(values: Float64Array, t: number): boolean {
  for (let p = t + FEATURES.length; p < values.length; p += FEATURES.length)
    if (values[p] !== values[t]) return false;
  return true;
}

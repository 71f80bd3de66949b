import { designFromColumns } from "../regression/design.ts";
import { linearModel } from "../regression/linearModel.ts";
import { requireEqualLengths } from "../requireEqualLengths.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import type { DidEffect } from "./differenceInDifferences.ts";

/** Rows of a panel or of repeated cross-sections. */
export interface DidRows {
  readonly y: Float64Array;
  /** 1 in the treated group. */
  readonly treated: Float64Array;
  /** 1 after the change. */
  readonly after: Float64Array;
  /** Unit or region whose rows belong together. */
  readonly clusters: readonly (string | number)[];
}

/**
 * Difference in differences by least squares on group, time and their product, with errors that
 * allow any correlation within clusters (Stata's small-sample factor, clusters − 1 df).
 *
 * @returns undefined when one of the four cells has no rows or there are fewer than 2 clusters; a
 *   warning below 20 clusters, where such errors are too small.
 * @throws RangeError when lists differ in length.
 * @see Bertrand, Duflo & Mullainathan (2004), Quarterly J. Economics 119, 249–275.
 */
export function clusteredDifference(
  { y, treated, after, clusters }: DidRows,
  { level = 0.95 }: { readonly level?: number } = {},
): Result<DidEffect & { clusterCount: number }> {
  const id = "difference-in-differences";
  requireEqualLengths(id, {
    "data.y": y,
    "data.treated": treated,
    "data.after": after,
    "data.clusters": clusters,
  });
  const n = y.length;
  const cells = [0, 0, 0, 0];
  for (let i = 0; i < n; i++) cells[2 * treated[i]! + after[i]!]!++;
  const empty = cells.indexOf(0);
  if (empty >= 0) return undefinedResult(id, `no rows ${CELLS[empty]}: all four cells are needed`);
  const both = treated.map((value, i) => value * after[i]!);
  const names = ["treated", "after", "treated × after"];
  const design = designFromColumns([treated, after, both], n, { method: id, names });
  const model = linearModel(id, design, y, { covariance: "cluster", clusters, level });
  if (model.status !== "ok") return undefinedResult(id, model.reason);
  const [, , change, effect] = model.coefficients;
  const clusterCount = new Set(clusters).size;
  if (!(effect!.standardError > 0))
    return undefinedResult(id, "no variation within the cells", { estimate: effect!.estimate });
  return okResult(id, {
    estimate: effect!.estimate,
    interval: effect!.interval,
    level,
    standardError: effect!.standardError,
    df: clusterCount - 1,
    statistic: effect!.statistic!,
    p: effect!.p!,
    controlChange: change!.estimate,
    treatedChange: change!.estimate + effect!.estimate,
    n,
    clusterCount,
    warnings:
      clusterCount < 20
        ? [`${clusterCount} clusters: cluster-robust errors tend to be too small below about 20`]
        : [],
  });
}

const CELLS = ["control before", "control after", "treated before", "treated after"];

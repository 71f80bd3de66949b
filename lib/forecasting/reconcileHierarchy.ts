import { cholesky, solveCholesky } from "../statistics/linearAlgebra/cholesky.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";

export interface HierarchyInput {
  /** Groups above the bottom: which bottom series (by number) each adds up. */
  readonly groups: readonly { readonly name: string; readonly members: ArrayLike<number> }[];
  /** Base forecasts: the groups' rows first, then the bottom series', one column per step. */
  readonly forecasts: readonly Float64Array[];
  /**
   * `bottom-up`; `top-down` by `proportions`; least squares, all alike (`ols`), by the number of
   * bottom series (`structural`) or by `variances` of the base errors (`variance`).
   */
  readonly method?: "bottom-up" | "top-down" | "ols" | "structural" | "variance";
  /** Top-down: shares of the bottom series in the first group, which must hold all of them. */
  readonly proportions?: Float64Array | undefined;
  /** One per row of `forecasts`, above 0. */
  readonly variances?: Float64Array | undefined;
}

/**
 * Forecasts of a hierarchy that add up: base forecasts ŷ become S(SᵀW⁻¹S)⁻¹SᵀW⁻¹ŷ, or the bottom's
 * sums, or shares of the top.
 *
 * @returns `forecasts` in the order of the input, and the largest `adjustment` made.
 * @throws RangeError for members that do not exist or rows and weights that do not fit.
 * @see Hyndman et al. (2011), Computational Statistics & Data Analysis 55, 2579–2589; Wickramasuriya,
 *   Athanasopoulos & Hyndman (2019), JASA 114, 804–819.
 */
export function reconcileHierarchy(
  input: HierarchyInput,
): Result<{ forecasts: number[][]; adjustment: number }> {
  const { groups, forecasts, method = "structural" } = input;
  const id = "hierarchical-reconciliation";
  const bottom = forecasts.length - groups.length;
  if (bottom < 1)
    throw new RangeError(
      `${id}: forecasts must have a row per group and bottom series, more than ${groups.length}, got ${forecasts.length}`,
    );
  const sums = summingRows(id, groups, bottom);
  const step = stepFunction(id, input, { sums, bottom, method });
  const result = forecasts.map((row) => new Array<number>(row.length).fill(0));
  for (let h = 0; h < forecasts[0]!.length; h++) {
    const lowest = step(Float64Array.from(forecasts, (row) => row[h]!));
    if (!lowest) return undefinedResult(id, "the variances differ too much to weigh by");
    sums.forEach((row, i) => (result[i]![h] = row.reduce((sum, k) => sum + lowest[k]!, 0)));
  }
  const moves = result.flatMap((row, i) =>
    row.map((value, h) => Math.abs(value - forecasts[i]![h]!)),
  );
  return okResult(id, { forecasts: result, adjustment: moves.reduce((a, b) => Math.max(a, b), 0) });
}

function summingRows(id: string, groups: HierarchyInput["groups"], bottom: number): number[][] {
  const upper = groups.map(({ name, members }) => {
    const list = [...new Set(Array.from(members))];
    const stray = list.find((k) => k >= bottom);
    if (stray !== undefined)
      throw new RangeError(
        `${id}: groups must name bottom series from 0 to ${bottom - 1}, got ${stray} in ${JSON.stringify(name)}`,
      );
    return list;
  });
  return [...upper, ...Array.from({ length: bottom }, (_, k) => [k])];
}

interface Shape {
  readonly sums: readonly (readonly number[])[];
  readonly bottom: number;
  readonly method: NonNullable<HierarchyInput["method"]>;
}

/** From one step's base forecasts to the bottom series'; undefined when singular. */
function stepFunction(id: string, input: HierarchyInput, { sums, bottom, method }: Shape) {
  const upper = sums.length - bottom;
  if (method === "bottom-up") return (base: Float64Array) => base.subarray(upper);
  if (method === "top-down") {
    const shares = requireShares(id, input, { sums, bottom, method });
    return (base: Float64Array) => shares.map((share) => share * base[0]!);
  }
  const weights = sums.map((row, i) =>
    method === "ols"
      ? 1
      : method === "structural"
        ? 1 / row.length
        : 1 / variancesOf(id, input)[i]!,
  );
  const normal = Array.from({ length: bottom }, () => new Float64Array(bottom));
  sums.forEach((row, i) => row.forEach((a) => row.forEach((b) => (normal[a]![b]! += weights[i]!))));
  const found = cholesky(normal);
  if ("failedAt" in found) return () => undefined;
  return (base: Float64Array) => {
    const right = new Float64Array(bottom);
    sums.forEach((row, i) => row.forEach((k) => (right[k]! += weights[i]! * base[i]!)));
    return solveCholesky(found.factor, right);
  };
}

function requireShares(
  id: string,
  { proportions, groups }: HierarchyInput,
  { sums, bottom }: Shape,
) {
  if (proportions?.length !== bottom)
    throw new RangeError(
      `${id}: proportions must hold one share per bottom series = ${bottom}, got ${proportions?.length ?? "none"}`,
    );
  if (groups.length === 0 || sums[0]!.length !== bottom)
    throw new RangeError(
      `${id}: groups must begin with the total of all ${bottom} series, got ${groups.length ? sums[0]!.length : "none"}`,
    );
  const total = proportions.reduce((sum, share) => sum + share, 0);
  if (!(Math.abs(total - 1) <= 1e-6))
    throw new RangeError(`${id}: proportions must add up to 1, got ${total}`);
  return proportions;
}

function variancesOf(id: string, { variances, forecasts }: HierarchyInput): Float64Array {
  if (variances?.length === forecasts.length) return variances;
  throw new RangeError(
    `${id}: variances must hold one value per row of forecasts = ${forecasts.length}, got ${variances?.length ?? "none"}`,
  );
}

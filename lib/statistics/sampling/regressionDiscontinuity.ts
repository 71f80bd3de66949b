import { designFromColumns } from "../regression/design.ts";
import { linearModel } from "../regression/linearModel.ts";
import type { LinearModelOptions } from "../regression/linearModel.ts";
import { requireEqualLengths } from "../requireEqualLengths.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { binomialTest } from "../tests/binomialTest.ts";
import { imbensKalyanaraman } from "./imbensKalyanaraman.ts";
import { kernelWeight } from "./kernelWeight.ts";
import type { LocalKernel } from "./kernelWeight.ts";

export interface DiscontinuityOptions {
  /** Rows at or above it are treated, default 0. */
  readonly cutoff?: number;
  /** In the unit of the running variable; default Imbens and Kalyanaraman's. */
  readonly bandwidth?: number | undefined;
  /** Default triangular; the others need a bandwidth. */
  readonly kernel?: LocalKernel;
  /** Default HC1. */
  readonly covariance?: "HC0" | "HC1" | "HC2" | "HC3";
  /** In (0, 1), default 0.95. */
  readonly level?: number;
}

export interface Discontinuity {
  readonly bandwidth: number;
  /** Means at the cutoff from below and from above: the two arms of the synthetic experiment. */
  readonly below: number;
  readonly above: number;
  readonly slopeBelow: number;
  readonly slopeAbove: number;
  /** Rows with a weight on each side. */
  readonly nBelow: number;
  readonly nAbove: number;
  /** Exact binomial p of equal numbers in the half bandwidth on both sides: sorting at the cutoff. */
  readonly densityP: number | null;
}

const ID = "regression-discontinuity";

/**
 * Sharp regression discontinuity: the jump of the mean of y at the cutoff, by a weighted local line
 * on each side. Near the cutoff, which side a row lies on is as good as random: a synthetic A/B
 * test where no experiment was run.
 *
 * @param x - Running variable.
 * @param y - Outcome, one per row.
 * @throws RangeError when lists differ in length or a kernel but the triangular lacks a bandwidth.
 * @see Imbens & Lemieux (2008), J. Econometrics 142, 615–635.
 */
export function regressionDiscontinuity(
  x: Float64Array,
  y: Float64Array,
  options: DiscontinuityOptions = {},
): Result<Discontinuity> {
  requireEqualLengths(ID, { x, y });
  const { cutoff = 0, kernel = "triangular", covariance = "HC1", level = 0.95 } = options;
  if (options.bandwidth === undefined && kernel !== "triangular")
    throw new RangeError(`${ID}: bandwidth must be given for kernel ${kernel}, got nothing`);
  const centred = x.map((value) => value - cutoff);
  const chosen =
    options.bandwidth === undefined
      ? imbensKalyanaraman({ x: centred, y })
      : { bandwidth: options.bandwidth };
  if ("reason" in chosen) return undefinedResult(ID, `no bandwidth: ${chosen.reason}`);
  const { bandwidth } = chosen;
  const weigh = (value: number) => kernelWeight(kernel, value / bandwidth);
  const inside = (_: number, i: number) => weigh(centred[i]!) > 0;
  const near = centred.filter(inside);
  const nAbove = near.reduce((count, value) => count + (value >= 0 ? 1 : 0), 0);
  const nBelow = near.length - nAbove;
  if (Math.min(nAbove, nBelow) < 3)
    return undefinedResult(
      ID,
      `a line on each side needs 3 rows within the bandwidth, got ${nBelow} below and ${nAbove} above`,
    );
  const model = twoLines(near, y.filter(inside), {
    weights: near.map(weigh),
    covariance,
    level,
  });
  if (model.status !== "ok") return undefinedResult(ID, model.reason);
  const [start, jump, slope, turn] = model.coefficients;
  if (!(jump!.standardError > 0))
    return undefinedResult(ID, "the lines fit exactly: no error to judge by", {
      estimate: jump!.estimate,
    });
  return okResult(ID, {
    estimate: jump!.estimate,
    interval: jump!.interval,
    level,
    standardError: jump!.standardError,
    df: model.residualDf,
    statistic: jump!.statistic!,
    p: jump!.p!,
    bandwidth,
    below: start!.estimate,
    above: start!.estimate + jump!.estimate,
    slopeBelow: slope!.estimate,
    slopeAbove: slope!.estimate + turn!.estimate,
    nBelow,
    nAbove,
    densityP: densityP(centred, bandwidth / 2),
  });
}

/** A line on each side of 0: constant, jump, slope, change of slope. */
function twoLines(near: Float64Array, y: Float64Array, options: LinearModelOptions) {
  const treated = near.map((value) => (value >= 0 ? 1 : 0));
  const both = near.map((value, i) => value * treated[i]!);
  const names = ["jump", "slope", "change of slope"];
  const design = designFromColumns([treated, near, both], near.length, { method: ID, names });
  return linearModel(ID, design, y, options);
}

/** Are there as many rows just above as just below the cutoff? */
function densityP(centred: Float64Array, reach: number): number | null {
  const near = centred.filter((value) => Math.abs(value) <= reach);
  const above = near.filter((value) => value >= 0).length;
  const test = binomialTest(above, near.length, { null: 0.5 });
  return test.status === "ok" ? (test.p ?? null) : null;
}

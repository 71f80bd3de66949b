import { holm } from "../../lib/statistics/multiplicity/holm.ts";
import { crossProductsRegression } from "../../lib/statistics/regression/crossProductsRegression.ts";
import { defaultLags } from "../../lib/statistics/regression/defaultLags.ts";
import type { Design } from "../../lib/statistics/regression/design.ts";
import type { Rows } from "../engine/types.ts";
import { cellTotal, readDelayCell, type DelayCell, type Factor } from "./delayCells.ts";
import { designOf, isSame, levelShares, predictorsOf, productsOf } from "./delayDesign.ts";
import { errorBlocks, type ErrorBlocks } from "./errorBlocks.ts";
import { fitWiderErrors } from "./fitWiderErrors.ts";
import { onceForRows } from "./onceForRows.ts";

export interface DelayEffect {
  readonly factor: Factor;
  readonly level: string;
  readonly flights: number;
  readonly rawMean: number;
  /** Mean delay at the average of the other two factors, with its interval. */
  readonly adjusted: number;
  readonly interval: readonly [number, number];
  /** Against the factor's first level; null for that level. */
  readonly difference: number | null;
  /** Adjusted by Holm over all differences of the model. */
  readonly p: number | null;
}

export interface DelayModel {
  readonly cells: readonly DelayCell[];
  readonly design: Design;
  readonly y: Float64Array;
  readonly weights: Float64Array;
  readonly residuals: Float64Array;
  readonly fitted: Float64Array;
  readonly effects: readonly DelayEffect[];
  readonly flights: number;
  readonly days: number;
  readonly errorBlocks: ErrorBlocks;
  /** Days over which the other errors, HAC, let days go together. */
  readonly lags: number;
  /** Share of the variance between single flights, and of that between cells. */
  readonly flightRSquared: number | null;
  readonly cellRSquared: number | null;
  /** How many times wider errors are than if flights were independent; median of the effects. */
  readonly errorRatio: number;
}

/** A model, or why there is none. */
export type FoundModel = DelayModel | { readonly reason: string };

const FACTORS: readonly Factor[] = ["hour", "weekday", "month"];

/**
 * Mean arrival delay by hour, weekday and month, additively, from sums by day and hour. Weighted
 * by flights this is the regression over single flights. Errors are the larger of two: clustered
 * by week (by day in a short period), and with correlation between days whatever their week.
 */
export const fitDelayModel = onceForRows((rows: Rows): FoundModel => {
  const cells = rows.map(readDelayCell);
  const levels = FACTORS.map((factor) => ({
    factor,
    names: [...new Set(cells.map(({ level }) => level[factor]))].sort(),
  }));
  const columns = levels.flatMap(({ factor, names }) =>
    names.slice(1).map((level) => ({ factor, level })),
  );
  const days = new Set(cells.map(({ date }) => date)).size;
  if (days < 14)
    return { reason: `${days} complete days: at least 14 are needed, each weekday twice` };
  const design = designOf(cells, columns);
  const y = Float64Array.from(cells, ({ sum, flights }) => sum / flights);
  const weights = Float64Array.from(cells, ({ flights }) => flights);
  const blocks = errorBlocks(cells.map(({ date }) => date));
  const all = levels.flatMap(({ factor, names }) => names.map((level) => ({ factor, level })));
  const shares = levelShares(cells, columns);
  const predict = all.map((at) => predictorsOf(at, columns, shares));
  const lags = defaultLags(days);
  const fit = fitWiderErrors(design, {
    ...{ y, weights, predict, lags },
    blocks: blocks.blocks,
    periods: cells.map(({ date }) => date),
  });
  if (fit.status !== "ok") return { reason: fit.reason };
  const alone = crossProductsRegression(
    productsOf(cells, columns, Number(rows[0]!["allSquaresMin2"])),
  );
  const p = holm(fit.p.slice(1));
  const effects = all.map((at, i) => {
    const place = columns.findIndex((one) => isSame(one, at));
    const mine = cells.filter(({ level }) => level[at.factor] === at.level);
    const flights = cellTotal(mine, "flights");
    return {
      ...at,
      flights,
      rawMean: cellTotal(mine, "sum") / flights,
      adjusted: fit.model.predictions![i]!.mean,
      interval: fit.intervals[i]!,
      difference: place < 0 ? null : fit.model.coefficients[place + 1]!.estimate,
      p: place < 0 ? null : p[place]!,
    };
  });
  const ratios =
    alone.status === "ok"
      ? fit.standardErrors.map((error, j) => error / alone.coefficients[j]!.standardError)
      : [NaN];
  return {
    ...{ cells, design, y, weights, effects, days, lags, errorBlocks: blocks },
    residuals: fit.model.residuals,
    fitted: fit.model.fitted,
    cellRSquared: fit.model.rSquared,
    flights: cellTotal(cells, "flights"),
    flightRSquared: alone.status === "ok" ? alone.rSquared : null,
    errorRatio: ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)]!,
  };
});

import { describe, expect, it } from "vitest";
import { createRandom } from "../../../lib/random/createRandom.ts";
import type { Row } from "../../../src/engine/types.ts";
import { delayDiagnostics } from "../../../src/flights/delayDiagnostics.ts";
import { delayEffects } from "../../../src/flights/delayEffects.ts";
import { weightedLeastSquares } from "../../../lib/statistics/regression/weightedLeastSquares.ts";
import type { LinearModelOptions } from "../../../lib/statistics/regression/linearModel.ts";
import { errorBlocks } from "../../../src/flights/errorBlocks.ts";
import { fitDelayModel } from "../../../src/flights/fitDelayModel.ts";
import { okOf } from "../../support/regressionData.ts";
import { rowsOf } from "../../support/rowsOf.ts";

const HOURS = [6, 12, 20];
const day = (i: number) => new Date(Date.UTC(2001, 0, 1 + i)).toISOString().slice(0, 10);

/** Delay 2 min in the morning, 5 more at noon, 9 more in the evening, 4 more on Fridays. */
function cells(days: number): Row[] {
  const random = createRandom(4);
  const rows = Array.from({ length: days }, (_, i) => {
    const luck = random.normal();
    return HOURS.map((hour, j) => {
      const mean = 2 + [0, 5, 9][j]! + ((i + 1) % 7 === 5 ? 4 : 0) + luck;
      const flights = 50 + 10 * j;
      const delaySumMin = Math.round(mean * flights);
      const squares = Math.round((mean ** 2 + 400) * flights);
      return { flightDate: day(i), hour, flights, delaySumMin, squares };
    });
  }).flat();
  const allSquaresMin2 = rows.reduce((sum, row) => sum + row.squares, 0);
  return rows.map((row) => ({ ...row, allSquaresMin2 }));
}

describe("the regression of delay on hour, weekday and month", () => {
  const data = rowsOf({}, cells(120));

  it("finds the planted effects", () => {
    const { rows } = delayEffects(data, "hour").current;
    expect(rows!.map((row) => row["level"])).toEqual(HOURS);
    expect(rows![1]!["differenceMin"]).toBeCloseTo(5, 1);
    expect(rows![2]!["differenceMin"]).toBeCloseTo(9, 1);
    const friday = delayEffects(data, "weekday").current.rows![4]!;
    expect(Math.abs(Number(friday["differenceMin"]) - 4)).toBeLessThan(1.5);
    expect(friday["p"]).toBeLessThan(0.05);
  });

  it("has wider errors than independent flights would give, as days are late as a whole", () => {
    const [row] = delayDiagnostics(data).current.rows!;
    expect(row).toMatchObject({ days: 120, comparisons: 2 + 6 + 3 });
    expect(row!["errorRatio"]).not.toBeNaN();
    expect(row!["flightRSquared"]).toBeGreaterThan(0);
    expect(row!["flightRSquared"]).toBeLessThan(row!["cellRSquared"] as number);
  });

  it("gives no row for less than two weeks", () => {
    expect(delayEffects(rowsOf({}, cells(13)), "hour").current.rows).toHaveLength(0);
    expect(delayDiagnostics(rowsOf({}, [])).current.rows).toHaveLength(0);
  });
});

describe("errors of delays that come in runs", () => {
  /** Days of one week share their luck, as storms last. */
  const stormy = (length: number) => {
    const random = createRandom(6);
    const weeks = Array.from({ length: length / 7 }, () => 3 * random.normal());
    return cells(length).map((row, i) => {
      const shift = weeks[Math.floor(i / HOURS.length / 7)]! * Number(row["flights"]);
      return { ...row, delaySumMin: Number(row["delaySumMin"]) + Math.round(shift) };
    });
  };
  const halfWidth = (rows: Row[]) => {
    const [month] = delayEffects(rowsOf({}, rows), "month").current.rows!;
    return (Number(month!["high"]) - Number(month!["low"])) / 2;
  };

  it("are taken by week, so that a month's interval is as wide as its weeks spread", () => {
    // Weeks spread by 3 min, a month has about 4.4: 1.96 · 3 / √4.4 = 2.8; by day it is half.
    expect(halfWidth(stormy(168))).toBeGreaterThan(2);
    const [checks] = delayDiagnostics(rowsOf({}, stormy(168))).current.rows!;
    expect(checks).toMatchObject({ block: "week", blocks: 24 });
  });

  it("are taken by day where there are too few weeks", () => {
    const dates = (count: number) => Array.from({ length: count }, (_, i) => day(i));
    expect(errorBlocks(dates(63))).toMatchObject({ kind: "day", count: 63 });
    expect(errorBlocks(dates(64))).toMatchObject({ kind: "week", count: 10 });
    expect(errorBlocks(["2001-01-07", "2001-01-08"]).count).toBe(2);
  });

  it("allow for evenings that stay late over weeks, which weeks alone would cut off", () => {
    const random = createRandom(8);
    let drift = 0;
    const slopes = Array.from({ length: 168 }, () => (drift = 0.95 * drift + random.normal()));
    const rows = cells(168).map((row, i) => {
      const shift = row["hour"] === 20 ? slopes[Math.floor(i / HOURS.length)]! : 0;
      const delaySumMin = Number(row["delaySumMin"]) + Math.round(shift * Number(row["flights"]));
      return { ...row, delaySumMin };
    });
    const model = fitDelayModel(rowsOf({}, rows));
    if ("reason" in model) throw new Error(model.reason);
    const { design, y, weights, errorBlocks: blocks, lags } = model;
    const evening = design.names.indexOf("hour 20");
    const alone = (options: LinearModelOptions) =>
      okOf(weightedLeastSquares(design, y, weights, options)).coefficients[evening]!;
    const byWeek = alone({ covariance: "cluster", clusters: blocks.blocks });
    const byTime = alone({
      covariance: "HAC",
      clusters: model.cells.map(({ date }) => date),
      lags,
    });
    expect(byTime.standardError).toBeGreaterThan(1.1 * byWeek.standardError);
    expect(lags).toBe(16);
    const found = model.effects.find(({ level }) => level === "20")!;
    expect(found.p).toBeGreaterThanOrEqual(byTime.p!);
  });
});

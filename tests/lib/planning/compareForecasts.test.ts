import { describe, expect, it } from "vitest";
import { compareForecasts, type Comparison } from "../../../lib/planning/compareForecasts.ts";
import { comparisonRows } from "../../../lib/planning/comparisonRows.ts";
import { FORECAST_MODELS } from "../../../lib/planning/forecastModels.ts";
import { createRandom } from "../../../lib/random/createRandom.ts";
import { finishSteps } from "../../../lib/statistics/runSteps.ts";
import { studentT } from "../../../lib/statistics/distributions/studentT.ts";

const WEEK = [-20, -10, 0, 5, 30, 40, -45];
const HORIZON = 7;

/** A rising series with a weekly season and noise. */
function series(n: number, noise = 4): Float64Array {
  const random = createRandom(5);
  return Float64Array.from(
    { length: n },
    (_, i) => 200 + 0.5 * i + WEEK[i % 7]! + noise * (random.uniform() - 0.5),
  );
}

function compare(values: Float64Array, options = {}) {
  const found = finishSteps(compareForecasts(values, { horizon: HORIZON, origins: 6, ...options }));
  if (found.status !== "ok") throw new Error(found.reason);
  return found;
}
const reasonOf = (found: Comparison) => (found.status === "ok" ? "" : found.reason);
const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;

describe("a comparison of forecasts", () => {
  const values = series(140);
  const found = compare(values, { beyond: 5 });
  const rows = comparisonRows(found, "2025-01-01");

  it("starts every forecast of the back-test before the days held out", () => {
    for (const { backtest, heldOut } of found.models) {
      expect(backtest.map(({ origin }) => origin)).toEqual([91, 98, 105, 112, 119, 126]);
      expect(heldOut.origin).toBe(133);
    }
  });

  it("does not look ahead: other values to come change no forecast", () => {
    const other = values.map((value, i) => (i < 133 ? value : value + 500));
    const changed = compare(other, { beyond: 5 });
    for (const [i, { backtest, heldOut, specification }] of changed.models.entries()) {
      expect(specification).toBe(found.models[i]!.specification);
      expect(heldOut.found).toEqual(found.models[i]!.heldOut.found);
      expect(backtest.map((trial) => trial.found)).toEqual(
        found.models[i]!.backtest.map((trial) => trial.found),
      );
    }
  });

  it("scores the seasonal naive forecast as a loop over the values does", () => {
    const naive = rows.models.find(({ model }) => model === "seasonal-naive-forecast")!;
    const misses = (origin: number) =>
      Array.from({ length: HORIZON }, (_, i) => values[origin + i]! - values[origin + i - 7]!);
    const errors = [91, 98, 105, 112, 119, 126].flatMap(misses);
    expect(naive["mae"]).toBeCloseTo(mean(errors.map(Math.abs)), 10);
    expect(naive["rmse"]).toBeCloseTo(Math.sqrt(mean(errors.map((e) => e * e))), 10);
    expect(naive["heldOutMae"]).toBeCloseTo(mean(misses(133).map(Math.abs)), 10);
    const steps = rows.steps.filter(({ model }) => model === "seasonal-naive-forecast");
    expect(steps.map(({ mae }) => mae)).toEqual(
      Array.from({ length: HORIZON }, (_, i) =>
        expect.closeTo(mean([0, 1, 2, 3, 4, 5].map((o) => Math.abs(errors[o * 7 + i]!))), 10),
      ),
    );
  });

  it("ranks by the back-test, and finds models of trend and season ahead of a mean", () => {
    const order = rows.models.map(({ mae }) => Number(mae));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(rows.models.map(({ place }) => place)).toEqual(rows.models.map((_, i) => i + 1));
    const place = (id: string) => Number(rows.models.find(({ model }) => model === id)!["place"]);
    expect(place("trend-seasonality-regression")).toBeLessThan(place("seasonal-naive-forecast"));
    expect(place("mean-forecast")).toBe(FORECAST_MODELS.length);
  });

  it("compares each model once with the benchmark, p adjusted upwards", () => {
    for (const row of rows.models) {
      expect(row["comparisons"]).toBe(FORECAST_MODELS.length - 1);
      if (row.model === "seasonal-naive-forecast") expect(row["difference"]).toBeNull();
      else expect(Number(row["adjustedP"])).toBeGreaterThanOrEqual(Number(row["p"]));
    }
  });

  it("has intervals of the differences that hold together: Bonferroni's quantile of Student's t", () => {
    for (const { difference, differenceLow, differenceHigh, p, origins } of rows.models) {
      if (difference === null) continue;
      const t = studentT(Number(origins) - 1);
      const standardError = Math.abs(Number(difference)) / t.isf(Number(p) / 2);
      const reach = t.isf(0.05 / (2 * (FORECAST_MODELS.length - 1))) * standardError;
      expect(Number(differenceLow)).toBeCloseTo(Number(difference) - reach, 8);
      expect(Number(differenceHigh)).toBeCloseTo(Number(difference) + reach, 8);
    }
  });

  it("gives days held out and days to come, dated", () => {
    const days = rows.days.filter(({ model }) => model === "ets");
    expect(days.map(({ phase }) => phase)).toEqual([
      ...new Array<string>(7).fill("held out"),
      ...new Array<string>(5).fill("ahead"),
    ]);
    expect([days[0]!["day"], days[7]!["day"]]).toEqual(["2025-05-14", "2025-05-21"]);
    expect(days[7]!["actual"]).toBeNull();
    expect(days.every(({ low, forecast, high }) => low! <= forecast! && forecast! <= high!)).toBe(
      true,
    );
  });
});

describe("a series that cannot be compared", () => {
  it("is told what would be needed", () => {
    const short = finishSteps(compareForecasts(series(60), { horizon: 28 }));
    expect(reasonOf(short)).toBe(
      "a forecast of 28 with a back-test from 3 origins needs at least 126 values, got 60",
    );
  });

  it("is one that never changes", () => {
    const flat = finishSteps(compareForecasts(new Float64Array(200).fill(3), { horizon: 7 }));
    expect(reasonOf(flat)).toBe("the series never changes");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORECASTERS } from "../../../lib/forecasting/forecasters.ts";
import type { ForecasterId } from "../../../lib/forecasting/forecasters.ts";
import type { Forecast } from "../../../lib/forecasting/forecastResult.ts";
import { createRandom } from "../../../lib/random/createRandom.ts";
import { finishSteps } from "../../../lib/statistics/runSteps.ts";

const ids = Object.keys(FORECASTERS) as ForecasterId[];
const run = (id: ForecasterId, values: number[], period = 4) => {
  const result = finishSteps(
    FORECASTERS[id](Float64Array.from(values), { horizon: 6, period, level: 0.9 }),
  );
  if (result.status !== "ok") throw new Error(`${id}: ${result.status}`);
  return result as unknown as Forecast;
};
const near = (ours: readonly number[], wanted: readonly number[], relative: number) => {
  const size = Math.max(...wanted.map(Math.abs));
  ours.forEach((value, i) =>
    expect(Math.abs(value - wanted[i]!)).toBeLessThanOrEqual(relative * size),
  );
};
const season = [9, -4, -12, 7];
const random = createRandom(5);
const series = Array.from({ length: 40 }, (_, i) => 100 + i + season[i % 4]! + random.normal(0, 2));

describe.each(ids)("%s", (id) => {
  it("forecasts a constant by that constant, in an interval of no width", () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), (value) => {
        const { forecast, lower, upper } = run(id, new Array<number>(12).fill(value));
        near([...forecast, ...lower, ...upper], new Array<number>(18).fill(value), 1e-12);
      }),
      { numRuns: 10 },
    );
  });

  it("keeps the forecast within its interval, which does not narrow at the same season", () => {
    const { forecast, lower, upper } = run(id, series);
    forecast.forEach((value, i) => expect(lower[i]! <= value && value <= upper[i]!).toBe(true));
    const width = (i: number) => upper[i]! - lower[i]!;
    expect(width(4)).toBeGreaterThanOrEqual(width(0) * (1 - 1e-9));
  });

  it("follows a change of unit", () => {
    const { forecast } = run(id, series);
    const scaled = run(
      id,
      series.map((value) => value * 1000),
    );
    near(
      scaled.forecast,
      forecast.map((value) => value * 1000),
      2e-3,
    );
  });
});

import { describe, expect, it } from "vitest";
import { arimaForecast } from "../../../lib/forecasting/arimaForecast.ts";
import { conformalInterval } from "../../../lib/forecasting/conformalInterval.ts";
import { etsForecast } from "../../../lib/forecasting/etsForecast.ts";
import type { Forecast } from "../../../lib/forecasting/forecastResult.ts";
import { holtWintersForecast } from "../../../lib/forecasting/holtWintersForecast.ts";
import { naiveForecast } from "../../../lib/forecasting/naiveForecast.ts";
import { trendSeasonalityRegression } from "../../../lib/forecasting/trendSeasonalityRegression.ts";
import type { Random } from "../../../lib/random/createRandom.ts";
import type { Result } from "../../../lib/statistics/result.ts";
import { finishSteps } from "../../../lib/statistics/runSteps.ts";
import { simulate } from "../../support/simulate.ts";

const walk = (random: Random, n: number, alpha = 1) => {
  let level = 100;
  return Float64Array.from({ length: n }, () => {
    const error = random.normal();
    const value = level + error;
    level += alpha * error;
    return value;
  });
};
/** Share of series whose last value lies in the 90 % interval made `ahead` steps before. */
const coverage = (
  runs: number,
  make: (random: Random) => Float64Array,
  forecast: (values: Float64Array, horizon: number) => Result<Forecast>,
  ahead: number,
) =>
  simulate({ runs, seed: 11 }, (random) => {
    const values = make(random);
    const result = forecast(
      values.subarray(0, values.length - ahead),
      ahead,
    ) as unknown as Forecast;
    const last = values.at(-1)!;
    return result.lower[ahead - 1]! <= last && last <= result.upper[ahead - 1]!;
  });

describe("90 % prediction intervals cover 90 % of what comes", () => {
  it("naive, random walk, 5 steps ahead", () => {
    const share = coverage(
      2000,
      (random) => walk(random, 105),
      (values, horizon) => naiveForecast(values, { horizon, level: 0.9 }),
      5,
    );
    expect(share.near(0.9)).toBe(true);
  });

  it("ETS(A,N,N) with its parameters given, 4 steps ahead", () => {
    const fixed = { alpha: 0.4, level: 100 };
    const form = { error: "additive", trend: "none", season: "none" } as const;
    const share = coverage(
      1500,
      (random) => walk(random, 124, 0.4),
      (values, horizon) =>
        finishSteps(etsForecast("ets", values, { horizon, level: 0.9, ...form, fixed })),
      4,
    );
    expect(share.near(0.9)).toBe(true);
  });

  it("ARIMA(1,0,0) estimated, 3 steps ahead", () => {
    const order = { p: 1, d: 0, q: 0, P: 0, D: 0, Q: 0, period: 1, constant: true };
    const make = (random: Random) => {
      let value = random.normal(0, 1 / Math.sqrt(1 - 0.49));
      return Float64Array.from({ length: 203 }, () => (value = 0.7 * value + random.normal()));
    };
    const share = coverage(
      250,
      make,
      (values, horizon) => arimaForecast(values, { horizon, level: 0.9, order }),
      3,
    );
    expect(share.near(0.9)).toBe(true);
  });

  it("ETS(A,N,A) by formula at two seasons ahead, where the season's own error comes in", () => {
    const season = Float64Array.of(5, -2, -3);
    const parameters = { alpha: 0.2, gamma: 0.5 };
    const make = (random: Random) => {
      let level = 50;
      const seasons = [...season];
      return Float64Array.from({ length: 66 }, (_, i) => {
        const error = random.normal();
        const value = level + seasons[i % 3]! + error;
        level += parameters.alpha * error;
        seasons[i % 3]! += parameters.gamma * error;
        return value;
      });
    };
    const form = { error: "additive", trend: "none", season: "additive" } as const;
    const share = coverage(
      2000,
      make,
      (values, horizon) =>
        finishSteps(
          etsForecast("ets", values, {
            horizon,
            level: 0.9,
            period: 3,
            ...form,
            fixed: { ...parameters, level: 50, season },
          }),
        ),
      6,
    );
    expect(share.near(0.9)).toBe(true);
  });

  it("multiplicative Holt–Winters at the model it stands for, 5 steps ahead", () => {
    const weights = { alpha: 0.3, beta: 0.05, gamma: 0.2 };
    const make = (random: Random) =>
      Float64Array.from(
        { length: 125 },
        (_, i) => (200 + i) * [0.8, 1.3, 0.9, 1][i % 4]! + random.normal(0, 3),
      );
    const share = coverage(
      600,
      make,
      (values, horizon) =>
        holtWintersForecast(values, {
          horizon,
          level: 0.9,
          period: 4,
          season: "multiplicative",
          fixed: weights,
        }),
      5,
    );
    expect(share.atLeast(0.88)).toBe(true);
  });

  it("regression on trend and season, 6 steps ahead", () => {
    const make = (random: Random) =>
      Float64Array.from(
        { length: 126 },
        (_, i) => 50 + 0.2 * i + 4 * Math.sin((2 * Math.PI * i) / 12) + random.normal(),
      );
    const share = coverage(
      300,
      make,
      (values, horizon) =>
        trendSeasonalityRegression(values, {
          horizon,
          level: 0.9,
          seasons: [{ period: 12, order: 2 }],
          changepoints: 0,
        }),
      6,
    );
    expect(share.near(0.9)).toBe(true);
  });

  it("conformal, errors of heavy tails and 39 origins", () => {
    const share = simulate({ runs: 4000, seed: 3 }, (random) => {
      const heavy = () => random.normal() / Math.sqrt(random.uniform() + 0.01);
      const errors = Array.from({ length: 39 }, () => Float64Array.of(heavy()));
      const result = conformalInterval({
        forecast: Float64Array.of(0),
        errors,
        level: 0.9,
      }) as unknown as Forecast;
      return Math.abs(heavy()) <= result.upper[0]!;
    });
    // With 39 origins the rank is exactly 36 of 40.
    expect(share.near(0.9)).toBe(true);
  });
});

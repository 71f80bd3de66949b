import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  autocorrelation,
  partialAutocorrelation,
} from "../../../lib/forecasting/autocorrelation.ts";
import { fromUnbounded, isStationary } from "../../../lib/forecasting/armaPolynomials.ts";
import { autoArima } from "../../../lib/forecasting/autoArima.ts";
import { classicalDecomposition } from "../../../lib/forecasting/classicalDecomposition.ts";
import { continuousRankedProbabilityScore } from "../../../lib/forecasting/continuousRankedProbabilityScore.ts";
import { forecastAccuracy } from "../../../lib/forecasting/forecastAccuracy.ts";
import { reconcileHierarchy } from "../../../lib/forecasting/reconcileHierarchy.ts";
import { stlDecomposition } from "../../../lib/forecasting/stlDecomposition.ts";
import { createRandom } from "../../../lib/random/createRandom.ts";
import { runSteps } from "../../../lib/statistics/runSteps.ts";

const list = (length: number) =>
  fc.array(fc.integer({ min: 1, max: 99 }), { minLength: length, maxLength: length });
const ok = <T extends { status: string }>(result: T) => {
  fc.pre(result.status === "ok");
  return result as Extract<T, { status: "ok" }>;
};

describe("decompositions", () => {
  it("add up to the series", () => {
    fc.assert(
      fc.property(list(23), fc.boolean(), (values, robust) => {
        const { trend, seasonal, remainder } = ok(
          stlDecomposition(Float64Array.from(values), { period: 4, robust }),
        );
        values.forEach((value, i) =>
          expect(trend[i]! + seasonal[i]! + remainder[i]!).toBeCloseTo(value, 9),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("multiply to the series, with factors that average 1", () => {
    fc.assert(
      fc.property(list(21), (values) => {
        const { trend, seasonal, remainder, figure } = ok(
          classicalDecomposition(Float64Array.from(values), { period: 5, type: "multiplicative" }),
        );
        values.forEach((value, i) => {
          if (trend[i] !== null)
            expect(trend[i]! * seasonal[i]! * remainder[i]!).toBeCloseTo(value, 8);
        });
        expect(figure.reduce((a, b) => a + b, 0)).toBeCloseTo(5, 10);
      }),
    );
  });
});

describe("autocorrelations", () => {
  it("lie within [−1, 1] and do not see a shift, a change of unit or the direction of time", () => {
    fc.assert(
      fc.property(list(15), (values) => {
        for (const f of [autocorrelation, partialAutocorrelation]) {
          const { correlations } = ok(f(Float64Array.from(values)));
          const turned = ok(f(Float64Array.from(values, (value) => 7 - 3 * value).reverse()));
          correlations.forEach((value, k) => {
            expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-12);
            expect(turned.correlations[k]).toBeCloseTo(value, 7);
          });
        }
      }),
    );
  });
});

describe("fromUnbounded", () => {
  it("gives stationary coefficients, whatever the numbers", () => {
    const numbers = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(numbers, (theta) => {
        expect(isStationary(fromUnbounded(theta))).toBe(true);
      }),
    );
  });

  it("reaches no random walk", () => {
    expect(isStationary([1])).toBe(false);
    expect(isStationary([0.5, 0.5])).toBe(false);
  });
});

describe("reconcileHierarchy", () => {
  it("adds up, and leaves alone what does already", () => {
    const methods = fc.constantFrom("bottom-up", "ols", "structural" as const);
    fc.assert(
      fc.property(list(6), methods, (values, method) => {
        const groups = [
          { name: "total", members: [0, 1, 2] },
          { name: "pair", members: [0, 1] },
        ];
        const rows = values.slice(0, 5).map((value) => Float64Array.of(value));
        const { forecasts } = ok(reconcileHierarchy({ groups, forecasts: rows, method: method }));
        const [total, pair, a, b, c] = forecasts.map((row) => row[0]!);
        expect(total).toBeCloseTo(a! + b! + c!, 9);
        expect(pair).toBeCloseTo(a! + b!, 9);
        const again = ok(
          reconcileHierarchy({
            groups,
            forecasts: forecasts.map((row) => Float64Array.from(row)),
            method: method,
          }),
        );
        expect(again.adjustment).toBeLessThan(1e-9);
      }),
    );
  });
});

describe("scores", () => {
  it("are 0 for perfect forecasts and follow a change of unit", () => {
    fc.assert(
      fc.property(list(8), list(8), (a, b) => {
        const [actual, forecast] = [Float64Array.from(a), Float64Array.from(b)];
        expect(ok(forecastAccuracy({ actual, forecast: actual })).rmse).toBe(0);
        const one = ok(forecastAccuracy({ actual, forecast }));
        const other = ok(
          forecastAccuracy({
            actual: actual.map((v) => 8 * v),
            forecast: forecast.map((v) => 8 * v),
          }),
        );
        expect(other.mae).toBeCloseTo(8 * one.mae, 9);
        expect(other.mape).toBeCloseTo(one.mape!, 12);
      }),
    );
  });

  it("say what is undefined and why", () => {
    const result = ok(
      forecastAccuracy({
        actual: Float64Array.of(0, 2),
        forecast: Float64Array.of(1, 2),
        training: Float64Array.of(4, 4),
      }),
    );
    expect(result).toMatchObject({ mape: null, mase: null, rmsse: null });
    expect(result.warnings).toEqual([
      "mape is undefined: an actual value is zero",
      "mase and rmsse are undefined: the naive forecast made no error in training (a constant series)",
    ]);
  });

  it("reward the true spread: CRPS of a normal forecast is lowest there", () => {
    const random = createRandom(9);
    const actual = Float64Array.from({ length: 4000 }, () => random.normal(0, 2));
    const score = (sd: number) =>
      ok(
        continuousRankedProbabilityScore({
          actual,
          mean: actual.map(() => 0),
          sd: actual.map(() => sd),
        }),
      ).estimate!;
    expect(score(2)).toBeLessThan(score(1.5));
    expect(score(2)).toBeLessThan(score(2.7));
  });
});

describe("autoArima", () => {
  const random = createRandom(4);
  const values = Float64Array.from(
    { length: 120 },
    (_, i) => 5 * Math.sin(i / 2) + random.normal(),
  );

  it("reports progress and ends when it is told to", async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const search = runSteps(autoArima(values, { horizon: 2 }), {
      signal: controller.signal,
      onProgress: (done) => {
        seen.push(done);
        if (seen.length === 3) controller.abort(new Error("enough"));
      },
    });
    await expect(search).rejects.toThrow("enough");
    expect(seen).toHaveLength(3);
    expect(seen.every((done) => done >= 0 && done <= 1)).toBe(true);
  });

  it("recovers a planted order of differencing", () => {
    let at = 0;
    const steps = createRandom(8);
    const walk = Float64Array.from({ length: 200 }, () => (at += steps.normal(0.5, 1)));
    return runSteps(autoArima(walk, { horizon: 1 })).then((result) => {
      expect((result as { model?: string }).model).toMatch(/^ARIMA\(\d,1,\d\) with drift$/);
    });
  });
});

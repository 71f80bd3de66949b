import { describe, expect, it } from "vitest";
import { rememberedSeries, seriesCorrelation } from "../../../lib/forecasting/seriesCorrelation.ts";
import { createRandom, type Random } from "../../../lib/random/createRandom.ts";
import { pearsonCorrelation } from "../../../lib/statistics/descriptive/pearsonCorrelation.ts";

const WEEKS = 76;
const RUNS = 2000;

/** Independent values; changes of independent values; values that remember six tenths. */
const series: Record<string, (random: Random) => Float64Array> = {
  white: (random) => Float64Array.from({ length: WEEKS }, () => random.normal()),
  changes: (random) => {
    let before = random.normal();
    return Float64Array.from({ length: WEEKS }, () => {
      const value = random.normal();
      const change = value - before;
      before = value;
      return change;
    });
  },
  persistent: (random) => {
    let value = random.normal(0, 1.25);
    return Float64Array.from({ length: WEEKS }, () => (value = 0.6 * value + random.normal()));
  },
};

const correlate = (x: Float64Array, y: Float64Array) =>
  seriesCorrelation(rememberedSeries(x), rememberedSeries(y));

describe("seriesCorrelation", () => {
  it("has the estimate of Pearson, and fewer pairs where both series remember alike", () => {
    const random = createRandom(1);
    const [x, y] = [series["changes"]!(random), series["changes"]!(random)];
    const found = correlate(x, y);
    expect(found.estimate).toBe(pearsonCorrelation(x, y).estimate);
    if (found.status !== "ok") throw new Error(found.reason);
    expect(found.n).toBe(WEEKS);
    // ρ(1) = −½ in both: 1 + 2 · ¼ in Bartlett's formula, so two thirds of the pairs.
    expect(found.effectivePairs / WEEKS).toBeGreaterThan(0.5);
    expect(found.effectivePairs / WEEKS).toBeLessThan(0.85);
  });

  // Monte Carlo error of a share of 5 % over 2,000 runs: 0.5 points.
  it.each([
    ["white", 0.05, 0.07],
    ["changes", 0.09, 0.13],
    ["persistent", 0.13, 0.19],
  ])("finds in 5 of 100 unrelated %s series what Pearson finds too often", (kind, low, high) => {
    const random = createRandom(7);
    let [own, plain] = [0, 0];
    for (let run = 0; run < RUNS; run++) {
      const [x, y] = [series[kind]!(random), series[kind]!(random)];
      if (correlate(x, y).p! < 0.05) own++;
      if (pearsonCorrelation(x, y).p! < 0.05) plain++;
    }
    expect(own / RUNS).toBeGreaterThan(0.03);
    expect(own / RUNS).toBeLessThan(0.07);
    expect(plain / RUNS).toBeGreaterThan(low - 0.015);
    expect(plain / RUNS).toBeLessThan(high);
  });

  it("is undefined for a constant or a single pair", () => {
    expect(correlate(new Float64Array(9), new Float64Array(9)).status).toBe("undefined");
    expect(correlate(new Float64Array(1), new Float64Array(1)).status).toBe("undefined");
  });
});

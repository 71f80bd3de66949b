import { describe, expect, it } from "vitest";
import { augmentedDickeyFullerTest } from "../../../lib/forecasting/augmentedDickeyFullerTest.ts";
import { kpssTest } from "../../../lib/forecasting/kpssTest.ts";
import { ljungBoxTest } from "../../../lib/forecasting/ljungBoxTest.ts";
import type { Random } from "../../../lib/random/createRandom.ts";
import { simulate } from "../../support/simulate.ts";

const noise = (random: Random, n: number) =>
  Float64Array.from({ length: n }, () => random.normal());
const walk = (random: Random, n: number) => {
  let at = 0;
  return Float64Array.from({ length: n }, () => (at += random.normal()));
};

describe("tests of memory reject 5 % of true nulls", () => {
  it("Ljung–Box, white noise", () => {
    const share = simulate(
      { runs: 2000, seed: 1 },
      (random) => ljungBoxTest(noise(random, 300), { lags: 5 }).p! < 0.05,
    );
    expect(share.near(0.05, 5)).toBe(true);
  });

  it("augmented Dickey–Fuller, random walk", () => {
    const share = simulate(
      { runs: 1500, seed: 2 },
      (random) =>
        augmentedDickeyFullerTest(walk(random, 400), { maxLag: 1, autolag: "none" }).p! < 0.05,
    );
    expect(share.near(0.05, 5)).toBe(true);
  });

  it("KPSS, white noise about a level", () => {
    const share = simulate(
      { runs: 2000, seed: 3 },
      (random) => kpssTest(noise(random, 400), { lags: 0 }).p! < 0.05,
    );
    expect(share.near(0.05, 5)).toBe(true);
  });

  it("and see what is there: a walk, a stationary series", () => {
    const walks = simulate(
      { runs: 200, seed: 4 },
      (random) => kpssTest(walk(random, 400)).p! <= 0.05,
    );
    const still = simulate(
      { runs: 200, seed: 5 },
      (random) => augmentedDickeyFullerTest(noise(random, 400), { maxLag: 1 }).p! < 0.05,
    );
    expect(walks.share).toBeGreaterThan(0.9);
    expect(still.share).toBe(1);
  });
});

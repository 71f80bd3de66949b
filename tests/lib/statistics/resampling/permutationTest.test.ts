import { describe, expect, it } from "vitest";
import { createRandom } from "../../../../lib/random/createRandom.ts";
import { permutationTest } from "../../../../lib/statistics/resampling/permutationTest.ts";
import { requireOk } from "../../../support/requireOk.ts";

const draw = (seed: number, n: number, mean = 0) => {
  const random = createRandom(seed);
  return Float64Array.from({ length: n }, () => random.logNormal() + mean);
};

describe("permutationTest", () => {
  it("comes near the exact p with random rearrangements", async () => {
    const [a, b] = [draw(1, 8, 1), draw(2, 7)];
    const exact = requireOk(await permutationTest(a, b, { resamples: 10_000 }));
    const random = requireOk(await permutationTest(a, b, { resamples: 6000 }));
    expect([exact.pMethod, random.pMethod]).toEqual(["exact", "random"]);
    expect(Math.abs(exact.p! - random.p!)).toBeLessThan(0.02);
  });

  it("gives the same p far from zero", async () => {
    const [a, b] = [draw(13, 30, 0.5), draw(14, 30)];
    const near = requireOk(await permutationTest(a, b, { resamples: 999 }));
    const offset = (values: Float64Array) => values.map((value) => value + 1e6);
    const far = requireOk(await permutationTest(offset(a), offset(b), { resamples: 999 }));
    expect(far.p).toBeCloseTo(near.p!, 10);
  });

  it("exchanges the sides when the groups are swapped", async () => {
    const [a, b] = [draw(3, 6), draw(4, 7)];
    const less = requireOk(await permutationTest(a, b, { alternative: "less" }));
    const greater = requireOk(await permutationTest(b, a, { alternative: "greater" }));
    expect(less.p).toBeCloseTo(greater.p!, 12);
  });

  it("is never 0 with random rearrangements", async () => {
    const result = requireOk(
      await permutationTest(draw(5, 40, 50), draw(6, 40), { resamples: 99 }),
    );
    expect(result.p).toBe(0.02);
  });

  it("rejects 5 % of true nulls of skewed values", async () => {
    let hits = 0;
    const runs = 600;
    for (let seed = 1; seed <= runs; seed++) {
      const result = await permutationTest(draw(seed, 9), draw(seed + 10_000, 14), {
        resamples: 399,
        seed,
      });
      if (requireOk(result).p! <= 0.05) hits++;
    }
    expect(Math.abs(hits / runs - 0.05)).toBeLessThan(0.036);
  });

  it("stops when told to", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    const run = permutationTest(draw(7, 5000), draw(8, 5000), {}, { signal: controller.signal });
    await expect(run).rejects.toThrow("abort");
  });

  it("wants pairs of equal length", async () => {
    await expect(permutationTest([1, 2], [1], { paired: true })).rejects.toThrow(
      "permutation-test: b must be as long as a = 2, got 1",
    );
  });
});

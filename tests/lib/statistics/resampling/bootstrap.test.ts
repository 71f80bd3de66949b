import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../../../lib/random/createRandom.ts";
import { bootstrap } from "../../../../lib/statistics/resampling/bootstrap.ts";
import { sampleStatistic } from "../../../../lib/statistics/resampling/sampleStatistic.ts";
import type { StatisticName } from "../../../../lib/statistics/resampling/sampleStatistic.ts";
import { requireOk } from "../../../support/requireOk.ts";

const names: StatisticName[] = ["mean", "median", "variance", "sd", "trimmed-mean", "quantile"];
const share = (name: StatisticName) => (name === "quantile" ? 0.8 : 0.2);

describe("sampleStatistic", () => {
  const sorted = fc
    .array(fc.integer({ min: -30, max: 30 }), { minLength: 3, maxLength: 15 })
    .map((list) => Float64Array.from(list).sort());

  it.each(names)("%s of counted values is that of the values written out", (name) => {
    const { of } = sampleStatistic(name, share(name));
    fc.assert(
      fc.property(sorted, fc.infiniteStream(fc.integer({ min: 0, max: 3 })), (values, stream) => {
        const counts = Uint32Array.from(values, () => stream.next().value as number);
        const written = Float64Array.from(
          [...values].flatMap((v, i) => Array<number>(counts[i]!).fill(v)),
        );
        fc.pre(written.length > 1);
        const ones = new Uint32Array(written.length).fill(1);
        expect(of(values, counts, written.length)).toBeCloseTo(
          of(written, ones, written.length),
          9,
        );
      }),
    );
  });

  it.each(names)("%s without each value in turn is that of the others", (name) => {
    const { of, leaveOneOut } = sampleStatistic(name, share(name));
    fc.assert(
      fc.property(sorted, (values) => {
        leaveOneOut(values).forEach((left, i) => {
          const counts = new Uint32Array(values.length).fill(1);
          counts[i] = 0;
          expect(left).toBeCloseTo(of(values, counts, values.length - 1), 7);
        });
      }),
    );
  });

  it("sd is 0, not its rounding, when the values left are the same", () => {
    const { leaveOneOut } = sampleStatistic("sd", 0);
    expect(leaveOneOut(Float64Array.of(-30, -30, 23))[2]).toBe(0);
  });
});

describe("bootstrap", () => {
  const random = createRandom(11);
  const skewed = Float64Array.from({ length: 60 }, () => random.exponential(0.5));

  it("gives the same numbers for the same seed, others for another", async () => {
    const [one, same, other] = await Promise.all(
      [1, 1, 2].map((seed) => bootstrap([skewed], { seed })),
    );
    expect(one).toEqual(same);
    expect(other!.interval).not.toEqual(one!.interval);
  });

  it("reports progress and does not depend on being watched", async () => {
    const done: number[] = [];
    const large = Float64Array.from({ length: 20_000 }, (_, i) => i % 97);
    const options = { resamples: 500, intervalMethod: "percentile" } as const;
    const watched = await bootstrap([large], options, { onProgress: (part) => done.push(part) });
    expect(watched).toEqual(await bootstrap([large], options));
    expect(done.length).toBeGreaterThan(5);
    expect(done.every((part, i) => part > (done[i - 1] ?? 0) && part < 1)).toBe(true);
  });

  it("stops within 100 ms of being told to", async () => {
    const values = Float64Array.from({ length: 10_000 }, (_, i) => Math.sin(i));
    const controller = new AbortController();
    let told = 0;
    setTimeout(() => {
      told = performance.now();
      controller.abort();
    }, 50);
    await expect(bootstrap([values], {}, { signal: controller.signal })).rejects.toThrow("abort");
    expect(performance.now() - told).toBeLessThan(100);
  });

  it("studentises means only, and says so", async () => {
    const result = requireOk(await bootstrap([skewed], { intervalMethod: "studentised" }));
    const mean = skewed.reduce((sum, value) => sum + value, 0) / skewed.length;
    // Skewed to the right: the studentised interval reaches further up than down.
    expect(result.interval![1]! - mean).toBeGreaterThan(mean - result.interval![0]!);
    await expect(
      bootstrap([skewed], { intervalMethod: "studentised", statistic: "sd" }),
    ).rejects.toThrow("bootstrap: statistic must be mean for a studentised interval, got sd");
  });

  it.each([
    ["bca", "mean", 0.91, 0.965],
    ["studentised", "mean", 0.92, 0.975],
    ["percentile", "median", 0.92, 0.985],
  ] as const)(
    "%s covers the %s of exponential values",
    async (intervalMethod, statistic, low, high) => {
      const truth = statistic === "mean" ? 1 : Math.LN2;
      let covered = 0;
      const runs = 400;
      for (let seed = 1; seed <= runs; seed++) {
        const draw = createRandom(seed, 7);
        const values = Float64Array.from({ length: 50 }, () => draw.exponential(1));
        const options = { intervalMethod, statistic, resamples: 800, seed };
        const [from, to] = requireOk(await bootstrap([values], options)).interval!;
        if (from! <= truth && truth <= to!) covered++;
      }
      expect(covered / runs).toBeGreaterThan(low);
      expect(covered / runs).toBeLessThan(high);
    },
  );

  it("is undefined for constant values", async () => {
    expect(await bootstrap([[4, 4, 4]])).toMatchObject({
      status: "undefined",
      reason: "the resampled statistic has no usable variance",
      estimate: 4,
    });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustedMutualInformation } from "../../../lib/clustering/adjustedMutualInformation.ts";
import { adjustedRandIndex } from "../../../lib/clustering/adjustedRandIndex.ts";
import { normalizedMutualInformation } from "../../../lib/clustering/normalizedMutualInformation.ts";
import { createRandom } from "../../../lib/random/createRandom.ts";

const measures = [
  ["adjustedRandIndex", adjustedRandIndex],
  ["adjustedMutualInformation", adjustedMutualInformation],
  ["normalizedMutualInformation", normalizedMutualInformation],
] as const;

const partitions = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), {
    minLength: 4,
    maxLength: 40,
  })
  .map((pairs) => ({ a: pairs.map(([a]) => a), b: pairs.map(([, b]) => b) }));

describe.each(measures)("%s", (_, measure) => {
  const of = (a: readonly (number | string)[], b: readonly (number | string)[]) => {
    const result = measure({ a, b });
    fc.pre(result.status === "ok");
    return result.estimate!;
  };

  it("is symmetric and does not care for the names of groups", () => {
    fc.assert(
      fc.property(partitions, ({ a, b }) => {
        expect(of(b, a)).toBeCloseTo(of(a, b), 10);
        expect(
          of(
            a.map((label) => `group ${7 - label}`),
            b,
          ),
        ).toBeCloseTo(of(a, b), 10);
      }),
    );
  });

  it("is 1 for equal partitions and at most 1 for any", () => {
    fc.assert(
      fc.property(partitions, ({ a, b }) => {
        expect(of(a, a)).toBeCloseTo(1, 9);
        expect(of(a, b)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

describe("adjusted measures", () => {
  it.each(measures.slice(0, 2))("%s is 0 on average for unrelated partitions", (_, measure) => {
    const random = createRandom(5);
    const draw = () => Array.from({ length: 60 }, () => random.weightedIndex([5, 3, 1, 1]));
    let sum = 0;
    const runs = 2000;
    for (let r = 0; r < runs; r++) {
      const result = measure({ a: draw(), b: draw() });
      sum += result.status === "ok" ? result.estimate! : 0;
    }
    expect(Math.abs(sum / runs)).toBeLessThan(0.005);
  });
});

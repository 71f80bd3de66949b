import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnDrift } from "../../../lib/monitoring/columnDrift.ts";
import { jensenShannon } from "../../../lib/monitoring/jensenShannon.ts";
import { populationStabilityIndex } from "../../../lib/monitoring/populationStabilityIndex.ts";
import { shareBins } from "../../../lib/monitoring/shareBins.ts";
import { wassersteinDistance } from "../../../lib/monitoring/wassersteinDistance.ts";
import { simulate } from "../../support/simulate.ts";

const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 30 });
const counts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 6 });

describe("drift", () => {
  it("counts every value once, whatever the bins", () => {
    fc.assert(
      fc.property(
        values,
        values,
        fc.integer({ min: 1, max: 8 }),
        fc.constantFrom("quantile", "width"),
        (reference, current, bins, binning) => {
          const table = shareBins("drift", { reference, current }, { bins, binning });
          const sum = (key: "referenceCount" | "currentCount") =>
            table.reduce((total, bin) => total + bin[key], 0);
          expect([sum("referenceCount"), sum("currentCount")]).toEqual([
            reference.length,
            current.length,
          ]);
        },
      ),
    );
  });

  it("is a distance: Wasserstein is symmetric, a shift moves it by the shift", () => {
    fc.assert(
      fc.property(values, values, fc.integer({ min: -9, max: 9 }), (a, b, shift) => {
        const distance = (x: number[], y: number[]) =>
          wassersteinDistance({ values: x }, { values: y }).estimate!;
        expect(distance(a, b)).toBeCloseTo(distance(b, a), 9);
        expect(distance(a, a)).toBe(0);
        expect(
          distance(
            a,
            a.map((value) => value + shift),
          ),
        ).toBeCloseTo(Math.abs(shift), 9);
      }),
    );
  });

  it("stays in [0, 1] and symmetric for Jensen and Shannon in bits", () => {
    fc.assert(
      fc.property(counts, (list) => {
        fc.pre(list.some((count) => count > 0));
        const other = [...list.slice(1), list[0]! + 1];
        const there = jensenShannon({ reference: list, current: other }, { kind: "counts" });
        const back = jensenShannon({ reference: other, current: list }, { kind: "counts" });
        expect(there.estimate).toBeCloseTo(back.estimate!, 12);
        expect(there.estimate! >= 0 && there.estimate! <= 1 + 1e-15).toBe(true);
      }),
    );
  });

  it.each([
    [500, 500],
    [2000, 300],
  ])("gives PSI a p-value that holds its level for %i and %i rows of fixed bins", (n, m) => {
    const edges = [-1, -0.3, 0.3, 1];
    const share = simulate({ runs: 1000, seed: n }, (random) => {
      const draw = (size: number) => Array.from({ length: size }, () => random.normal());
      return (
        populationStabilityIndex({ reference: draw(n), current: draw(m) }, { edges }).p! < 0.05
      );
    });
    expect(share.near(0.05, 4.5)).toBe(true);
  });

  it("holds the family-wise level over columns that did not drift", () => {
    const share = simulate({ runs: 400, seed: 8 }, (random) => {
      const draw = () => Array.from({ length: 40 }, () => random.normal());
      const columns = ["a", "b", "c", "d", "e"].map((name) => ({
        name,
        kind: "numeric" as const,
        reference: draw(),
        current: draw(),
      }));
      const found = columnDrift(columns);
      return found.status === "ok" && found.smallestAdjustedP < 0.05;
    });
    expect(share.atMost(0.05)).toBe(true);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupKFoldSplit } from "../../../lib/learning/groupKFoldSplit.ts";
import { kFoldSplit } from "../../../lib/learning/kFoldSplit.ts";
import { learningCurve } from "../../../lib/learning/learningCurve.ts";
import { permutationImportance } from "../../../lib/learning/permutationImportance.ts";
import type { Split } from "../../../lib/learning/splits.ts";
import { stratifiedKFoldSplit } from "../../../lib/learning/stratifiedKFoldSplit.ts";
import { timeSeriesSplit } from "../../../lib/learning/timeSeriesSplit.ts";

const folds = fc.integer({ min: 2, max: 5 });
const labels = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 30, maxLength: 60 });
const options = fc.record({ folds, shuffle: fc.boolean(), seed: fc.integer() });

function expectPartition(splits: readonly Split[], n: number) {
  expect(splits.flatMap(({ test }) => [...test]).sort((a, b) => a - b)).toEqual([
    ...Array(n).keys(),
  ]);
  for (const { train, test } of splits) {
    expect(train.length + test.length).toBe(n);
    expect([...train].some((row) => test.includes(row))).toBe(false);
  }
}

describe("splits", () => {
  it("test every row once in folds that differ by at most one row", () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), options, (n, given) => {
        const { splits } = kFoldSplit(n, given);
        expectPartition(splits, n);
        const sizes = splits.map(({ test }) => test.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("spread every class over stratified folds within one row", () => {
    fc.assert(
      fc.property(labels, options, (classes, given) => {
        const { splits } = stratifiedKFoldSplit(classes, given);
        expectPartition(splits, classes.length);
        for (const name of new Set(classes)) {
          const held = splits.map(
            ({ test }) => [...test].filter((i) => classes[i] === name).length,
          );
          expect(Math.max(...held) - Math.min(...held)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("never divide a group", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 40, maxLength: 60 }),
        (groups) => {
          fc.pre(new Set(groups).size >= 3);
          const { splits, foldOf } = groupKFoldSplit(groups, { folds: 3 });
          expectPartition(splits, groups.length);
          const seen = new Map<number, number>();
          groups.forEach((group, i) => {
            expect(foldOf[i]).toBe(seen.get(group) ?? foldOf[i]);
            seen.set(group, foldOf[i]!);
          });
        },
      ),
    );
  });

  it("never train on what comes after the test or within the gap", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 80 }),
        folds,
        fc.integer({ min: 0, max: 2 }),
        (n, splits, gap) => {
          for (const { train, test } of timeSeriesSplit(n, { splits, gap }).splits)
            expect(Math.max(...train) + gap).toBeLessThan(Math.min(...test));
        },
      ),
    );
  });

  it("say what is wrong", () => {
    expect(() => kFoldSplit(3, { folds: 5 })).toThrow(
      "k-fold-split: folds must be at most n = 3, got 5",
    );
    expect(() => groupKFoldSplit(["a", "a"], { folds: 2 })).toThrow(
      "group-k-fold-split: folds must be at most the number of groups = 1, got 2",
    );
    expect(() => timeSeriesSplit(4, { splits: 3, gap: 1 })).toThrow(
      "time-series-split: n must leave rows to train on before 3 tests of 1 and a gap of 1, got 4",
    );
  });
});

describe("models by callback", () => {
  it("give the learning curve of any model, cancellable", () => {
    const { splits } = kFoldSplit(20, { folds: 4 });
    const fitAndScore = (train: Uint32Array) => ({ train: 1, test: train.length / 15 });
    const found = learningCurve({ fitAndScore, splits, shares: [0.2, 1] });
    if (found.status !== "ok") throw new Error(found.reason);
    expect(found.points.map(({ size, testMean }) => [size, testMean])).toEqual([
      [3, 0.2],
      [15, 1],
    ]);
    const signal = AbortSignal.abort();
    expect(() => learningCurve({ fitAndScore, splits, shares: [1], signal })).toThrow(/abort/i);
  });

  it("give importance 0 to a column that the model ignores, and repeat with the seed", () => {
    const columns = [Float64Array.from([1, 2, 3, 4, 5]), Float64Array.from([5, 1, 4, 2, 3])];
    const score = ([x]: readonly Float64Array[]) =>
      -x!.reduce((sum, value, i) => sum + Math.abs(value - i - 1), 0);
    const found = permutationImportance(columns, { score, seed: 9 });
    expect(found.columns[0]!.importance).toBeGreaterThan(0);
    expect(found.columns[1]!.importance).toBe(0);
    expect(permutationImportance(columns, { score, seed: 9 })).toEqual(found);
  });
});

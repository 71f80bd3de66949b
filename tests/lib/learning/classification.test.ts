import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averagePrecision } from "../../../lib/learning/averagePrecision.ts";
import { brierScore } from "../../../lib/learning/brierScore.ts";
import { delongTest } from "../../../lib/learning/delongTest.ts";
import { hosmerLemeshow } from "../../../lib/learning/hosmerLemeshow.ts";
import { logLoss } from "../../../lib/learning/logLoss.ts";
import { rocAuc } from "../../../lib/learning/rocAuc.ts";
import { rocCurve } from "../../../lib/learning/rocCurve.ts";
import { simulate } from "../../support/simulate.ts";

const rows = fc
  .array(fc.record({ label: fc.constantFrom(0, 1), score: fc.integer({ min: 0, max: 20 }) }), {
    minLength: 4,
    maxLength: 40,
  })
  .filter((list) => new Set(list.map(({ label }) => label)).size === 2)
  .map((list) => ({
    labels: list.map(({ label }): number => label),
    scores: list.map(({ score }) => score / 20),
  }));

/** Equal rows folded into one with a count. */
function grouped({ labels, scores }: { labels: number[]; scores: number[] }) {
  const counts = new Map<string, { label: number; score: number; count: number }>();
  labels.forEach((label, i) => {
    const key = `${label} ${scores[i]}`;
    const entry = counts.get(key) ?? { label, score: scores[i]!, count: 0 };
    counts.set(key, { ...entry, count: entry.count + 1 });
  });
  const all = [...counts.values()];
  return {
    labels: all.map(({ label }) => label),
    scores: all.map(({ score }) => score),
    counts: all.map(({ count }) => count),
  };
}

const close = (a: number | undefined, b: number | undefined) => {
  expect(a === undefined).toBe(b === undefined);
  if (a !== undefined) expect(Math.abs(a - b!)).toBeLessThan(1e-11 * Math.max(1, Math.abs(a)));
};

describe("scores of classifiers", () => {
  it("take counted rows for the rows that they stand for", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const few = grouped(all);
        close(rocAuc(few).estimate, rocAuc(all).estimate);
        close(rocAuc(few).standardError, rocAuc(all).standardError);
        close(averagePrecision(few).estimate, averagePrecision(all).estimate);
        const asProbabilities = (data: typeof all) => ({ ...data, probabilities: data.scores });
        close(
          brierScore(asProbabilities(few)).standardError,
          brierScore(asProbabilities(all)).standardError,
        );
        close(logLoss(asProbabilities(few)).estimate, logLoss(asProbabilities(all)).estimate);
      }),
    );
  });

  it("keep the area under a rising change of the scores and turn it with their sign", () => {
    fc.assert(
      fc.property(rows, ({ labels, scores }) => {
        const area = rocAuc({ labels, scores }).estimate!;
        close(rocAuc({ labels, scores: scores.map((s) => Math.exp(5 * s)) }).estimate, area);
        close(rocAuc({ labels, scores: scores.map((s) => -s) }).estimate, 1 - area);
        close(rocCurve({ labels, scores }).estimate, area);
      }),
    );
  });

  it("add up to the Brier score in any binning", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom("distinct", "uniform", "quantile"), (all, strategy) => {
        const found = brierScore(
          { labels: all.labels, probabilities: all.scores },
          { strategy, bins: 3 },
        );
        if (found.status !== "ok") throw new Error(found.reason);
        const { reliability, resolution, uncertainty, withinBins } = found;
        close(reliability - resolution + uncertainty + withinBins, found.estimate);
      }),
    );
  });

  it("change the sign of DeLong's z, not its p, when the scores are swapped", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 9 }), ({ labels, scores }, step) => {
        const other = scores.map((score, i) => (score * 7 + i * step) % 1);
        const there = delongTest({ labels, scoresA: scores, scoresB: other });
        const back = delongTest({ labels, scoresA: other, scoresB: scores });
        expect(there.status).toBe(back.status);
        if (there.status === "ok") {
          close(there.statistic, -back.statistic!);
          close(there.p, back.p);
          expect(there.p! < 0.05).toBe(there.interval![0]! > 0 || there.interval![1]! < 0);
        }
      }),
    );
  });

  it.each([
    [30, 30, 0.5],
    [20, 60, 1],
    [50, 50, 1.5],
  ])("cover the area in about 95 %% for %i and %i rows, shift %f", (m, n, shift) => {
    // Φ(shift/√2) is the area of two normal classes.
    const truth = { 0.5: 0.6381631950841185, 1: 0.7602499389065233, 1.5: 0.8555778168267576 }[
      shift
    ]!;
    const share = simulate({ runs: 1500, seed: m + n }, (random) => {
      const labels = Array.from({ length: m + n }, (_, i) => (i < m ? 1 : 0));
      const scores = labels.map((label) => random.normal(label * shift));
      const [low, high] = rocAuc({ labels, scores }, { scale: "logit" }).interval!;
      return low! <= truth && truth <= high!;
    });
    expect(share.atLeast(0.935)).toBe(true);
    expect(share.atMost(0.97)).toBe(true);
  });

  it("reject true nulls at their level: DeLong's test of two useless scores", () => {
    const share = simulate({ runs: 1500, seed: 4 }, (random) => {
      const labels = Array.from({ length: 80 }, (_, i) => i % 2);
      const draw = () => labels.map(() => random.normal());
      return delongTest({ labels, scoresA: draw(), scoresB: draw() }).p! < 0.05;
    });
    expect(share.near(0.05, 4.5)).toBe(true);
  });

  it("reject calibrated predictions at their level: Hosmer and Lemeshow on new rows", () => {
    const share = simulate({ runs: 1000, seed: 5 }, (random) => {
      const probabilities = Array.from({ length: 400 }, () => 0.1 + 0.8 * random.uniform());
      const labels = probabilities.map((p) => (random.uniform() < p ? 1 : 0));
      return hosmerLemeshow({ labels, probabilities }, { fittedRows: false }).p! < 0.05;
    });
    expect(share.near(0.05, 4.5)).toBe(true);
  });
});

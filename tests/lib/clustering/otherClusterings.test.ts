import { describe, expect, it } from "vitest";
import { adjustedRandIndex } from "../../../lib/clustering/adjustedRandIndex.ts";
import { clusterStability } from "../../../lib/clustering/clusterStability.ts";
import { dbscan } from "../../../lib/clustering/dbscan.ts";
import { fitKMeans } from "../../../lib/clustering/fitKMeans.ts";
import { gapStatistic } from "../../../lib/clustering/gapStatistic.ts";
import { gaussianMixture } from "../../../lib/clustering/gaussianMixture.ts";
import { hierarchicalClustering } from "../../../lib/clustering/hierarchicalClustering.ts";
import { kMedoids } from "../../../lib/clustering/kMedoids.ts";
import { miniBatchKMeans } from "../../../lib/clustering/miniBatchKMeans.ts";
import { silhouette } from "../../../lib/clustering/silhouette.ts";
import { toPoints, toRows } from "../../../lib/clustering/toPoints.ts";
import { createRandom } from "../../../lib/random/createRandom.ts";
import type { OkResult, Result } from "../../../lib/statistics/result.ts";
import type { Watch } from "../../../lib/statistics/runSteps.ts";
import { gaussianBlobs } from "../../support/gaussianBlobs.ts";

const ok = <T extends object>(result: Result<T>) => {
  expect(result.status).toBe("ok");
  return result as OkResult<T>;
};
const far = gaussianBlobs({ n: 200, d: 3, k: 3, spread: 15 }, 8);
const close = gaussianBlobs({ n: 200, d: 3, k: 4, spread: 1.2 }, 9);
const agreement = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  ok(adjustedRandIndex({ a, b })).estimate;

describe("planted clusters", () => {
  it("are found by k-medoids, mixtures, mini-batches, trees and density", async () => {
    const { points, truth } = far;
    const found = [
      ok(await kMedoids(points, { k: 3 })).labels,
      ok(await gaussianMixture(points, { k: 3, nInit: 5 })).labels,
      ok(await miniBatchKMeans(points, { k: 3 })).labels,
      ok(await hierarchicalClustering(points, { k: 3 })).labels!,
      ok(await hierarchicalClustering(points, { k: 3, linkage: "single" })).labels!,
      ok(await dbscan(points, { radius: 4 })).labels,
    ];
    for (const labels of found) expect(agreement(labels, truth)).toBe(1);
  });
});

describe("silhouette", () => {
  it("lies from −1 to 1, and a sample is within its error of the whole", () => {
    const { points } = gaussianBlobs({ n: 3000, d: 2, k: 4, spread: 3 }, 1);
    const { labels } = fitKMeans(points, { k: 4 });
    const all = ok(silhouette(points, labels));
    expect(Math.min(...all.values)).toBeGreaterThanOrEqual(-1);
    expect(Math.max(...all.values)).toBeLessThanOrEqual(1);
    for (let seed = 1; seed <= 10; seed++) {
      const part = ok(silhouette(points, labels, { sampleSize: 600, seed }));
      expect(Math.abs(part.estimate! - all.estimate!)).toBeLessThan(4 * part.standardError!);
      expect(new Set(part.rows).size).toBe(600);
    }
  });

  it("keeps its value when the rows are moved, turned over or stretched alike", () => {
    const { points } = close;
    const { labels } = fitKMeans(points, { k: 4 });
    const moved = { ...points, values: points.values.map((value) => 100 - 3 * value) };
    expect(ok(silhouette(moved, labels)).estimate).toBeCloseTo(
      ok(silhouette(points, labels)).estimate!,
      10,
    );
  });
});

describe("hierarchicalClustering", () => {
  it.each(["ward", "complete", "average", "single"] as const)(
    "%s: heights never fall, each row is below the root once",
    async (linkage) => {
      const { mergers, order } = ok(await hierarchicalClustering(close.points, { linkage }));
      for (let m = 1; m < mergers.length; m++)
        expect(mergers[m]![2]).toBeGreaterThanOrEqual(mergers[m - 1]![2]);
      expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, i) => i));
      expect(mergers.at(-1)![3]).toBe(200);
    },
  );

  it("cuts at a height as at the number of clusters that are left there", async () => {
    const { mergers, labels } = ok(await hierarchicalClustering(close.points, { k: 5 }));
    const cut = ok(await hierarchicalClustering(close.points, { height: mergers.at(-5)![2] }));
    expect([...cut.labels!]).toEqual([...labels!]);
  });

  it("says that Ward's linkage needs Euclidean distances", async () => {
    await expect(hierarchicalClustering(far.points, { metric: "manhattan" })).rejects.toThrow(
      "hierarchical-clustering: metric must be euclidean for linkage ward, got manhattan",
    );
  });
});

describe("dbscan", () => {
  it("finds the same core rows and noise in any order of rows", async () => {
    const rows = toRows(close.points);
    const order = createRandom(3).shuffle(rows.map((_, i) => i));
    const plain = ok(await dbscan(close.points, { radius: 0.9 }));
    const shuffled = ok(await dbscan(toPoints(order.map((i) => rows[i]!)), { radius: 0.9 }));
    expect(shuffled.core.map((at) => order[at]!).sort()).toEqual(plain.core);
    expect(shuffled.noise).toBe(plain.noise);
    expect(shuffled.clusters).toBe(plain.clusters);
  });
});

describe("kMedoids", () => {
  it("never ends above its start, and no single exchange would lower the cost", async () => {
    const { points } = gaussianBlobs({ n: 60, d: 2, k: 4, spread: 1 }, 6);
    const { cost, buildCost, medoids } = ok(await kMedoids(points, { k: 4 }));
    expect(cost).toBeLessThanOrEqual(buildCost);
    const rows = toRows(points);
    const costOf = (chosen: readonly number[]) =>
      rows.reduce(
        (sum, row) =>
          sum +
          Math.min(
            ...chosen.map((m) => Math.hypot(...row.map((value, t) => value - rows[m]![t]!))),
          ),
        0,
      );
    expect(costOf([...medoids])).toBeCloseTo(cost, 9);
    for (let place = 0; place < 4; place++)
      for (let i = 0; i < 60; i++)
        expect(costOf([...medoids].with(place, i))).toBeGreaterThan(cost - 1e-9);
  });
});

describe("gaussianMixture", () => {
  it("raises the likelihood with each iteration", async () => {
    let before = -Infinity;
    for (const maxIterations of [1, 2, 5, 20, 100]) {
      const { logLikelihood } = ok(
        await gaussianMixture(close.points, { k: 3, maxIterations, tolerance: 0 }),
      );
      expect(logLikelihood).toBeGreaterThanOrEqual(before - 1e-9);
      before = logLikelihood;
    }
  });

  it("recovers a planted mixture, and its BIC the number of components", async () => {
    const random = createRandom(12);
    const rows = Array.from({ length: 3000 }, (_, i) =>
      i % 4 === 0
        ? [random.normal(6, 2), random.normal(0, 1)]
        : [random.normal(0, 1), random.normal(3, 3)],
    );
    const fits = await Promise.all(
      [1, 2, 3].map(async (k) => ok(await gaussianMixture(toPoints(rows), { k, nInit: 3 }))),
    );
    expect(Math.min(...fits.map(({ bic }) => bic))).toBe(fits[1]!.bic);
    const { weights, means, covariances } = fits[1]!;
    const small = weights[0]! < weights[1]! ? 0 : 1;
    expect(Math.abs(weights[small]! - 0.25)).toBeLessThan(0.03);
    expect(Math.abs(means[small]![0]! - 6)).toBeLessThan(0.4);
    expect(Math.abs(Math.sqrt(covariances[1 - small]![1]![1]!) - 3)).toBeLessThan(0.2);
  });
});

describe("gapStatistic", () => {
  it("finds planted clusters, and one where there is no structure", async () => {
    const random = createRandom(2);
    const flat = toPoints(Array.from({ length: 150 }, () => [random.uniform(), random.uniform()]));
    expect(ok(await gapStatistic(flat, { maxK: 5 })).estimate).toBe(1);
    expect(ok(await gapStatistic(far.points, { maxK: 6 })).estimate).toBe(3);
  });
});

describe("clusterStability", () => {
  it.each(["seeds", "bootstrap"] as const)("is 1 for clusters that are there: %s", async (over) => {
    const stable = ok(await clusterStability(far.points, { k: 3, over, nInit: 5 }));
    expect(stable.estimate).toBeCloseTo(1, 10);
  });

  it("is lower for clusters that are not", async () => {
    const { estimate } = ok(await clusterStability(close.points, { k: 9, over: "bootstrap" }));
    expect(estimate).toBeLessThan(0.8);
  });
});

describe("long methods", () => {
  it("stop when told to", async () => {
    const signal = AbortSignal.abort(new Error("stopped"));
    for (const run of [
      () => kMedoids(far.points, { k: 3 }, { signal }),
      () => gaussianMixture(far.points, { k: 3 }, { signal }),
      () => miniBatchKMeans(far.points, { k: 3 }, { signal }),
      () => gapStatistic(far.points, {}, { signal }),
      () => clusterStability(far.points, { k: 3 }, { signal }),
      () => hierarchicalClustering(far.points, {}, { signal }),
      () => dbscan(far.points, { radius: 1 }, { signal }),
    ])
      await expect(run()).rejects.toThrow("stopped");
  });

  it("stop within 100 ms of the word, on ten thousand rows", async () => {
    const { points } = gaussianBlobs({ n: 10_000, d: 3, k: 4, spread: 6 });
    for (const run of [
      (watch: Watch) => hierarchicalClustering(points, {}, watch),
      (watch: Watch) => dbscan(points, { radius: 3 }, watch),
    ]) {
      const controller = new AbortController();
      let [said, reports] = [0, 0];
      const onProgress = () => {
        if (++reports !== 20) return;
        said = performance.now();
        controller.abort(new Error("stopped"));
      };
      await expect(run({ onProgress, signal: controller.signal })).rejects.toThrow("stopped");
      expect(performance.now() - said).toBeLessThan(100);
    }
  });
});

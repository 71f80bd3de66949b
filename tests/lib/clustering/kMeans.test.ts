import { describe, expect, it } from "vitest";
import { fitKMeans } from "../../../lib/clustering/fitKMeans.ts";
import { kMeans } from "../../../lib/clustering/kMeans.ts";
import { toPoints, toRows } from "../../../lib/clustering/toPoints.ts";
import { gaussianBlobs } from "../../support/gaussianBlobs.ts";
import { mlKMeans } from "../../support/mlKMeans.ts";

const shapes = [
  { n: 300, d: 2, k: 3, spread: 2 },
  { n: 500, d: 5, k: 8, spread: 1 },
  { n: 200, d: 1, k: 4, spread: 3 },
  { n: 400, d: 3, k: 1, spread: 1 },
];

describe("k-means", () => {
  it.each(shapes)("takes the path of ml-kmeans from the same start: %o", (shape) => {
    const { points } = gaussianBlobs(shape, shape.n);
    const rows = toRows(points);
    const initialCentroids = rows.slice(0, shape.k);
    for (const algorithm of ["hamerly", "lloyd"] as const) {
      const ours = fitKMeans(points, { k: shape.k, initialCentroids, tolerance: 0, algorithm });
      const reference = mlKMeans(
        rows.map((row) => Array.from(row)),
        shape.k,
        { initialization: initialCentroids },
      );
      expect([...ours.labels]).toEqual(reference.labels);
      expect(ours.inertia).toBeCloseTo(reference.inertia(), 8);
    }
  });

  it.each(shapes)("finds with bounds what Lloyd finds without: %o", (shape) => {
    const { points } = gaussianBlobs(shape, 7);
    for (let seed = 1; seed <= 5; seed++) {
      const fit = (algorithm: "hamerly" | "lloyd") =>
        fitKMeans(points, { k: shape.k, seed, nInit: 1, algorithm });
      const [bounded, plain] = [fit("hamerly"), fit("lloyd")];
      expect([...bounded.labels]).toEqual([...plain.labels]);
      expect(bounded.iterations).toBe(plain.iterations);
    }
  });

  it("never raises the inertia from one iteration to the next, and ends in its last frame", () => {
    const { points } = gaussianBlobs(shapes[1]!, 3);
    const { trace, inertia, labels } = fitKMeans(points, {
      k: 8,
      nInit: 3,
      tolerance: 0,
      trace: true,
    });
    const steps = trace!.map((frame) => frame.inertia);
    for (let i = 1; i < steps.length; i++)
      expect(steps[i]).toBeLessThanOrEqual(steps[i - 1]! + 1e-9);
    expect(steps.at(-1)).toBeCloseTo(inertia, 9);
    expect([...trace!.at(-1)!.labels]).toEqual([...labels]);
  });

  it("never raises the inertia by Hartigan–Wong moves", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { points } = gaussianBlobs({ n: 120, d: 4, k: 6, spread: 0.5 }, seed);
      const plain = fitKMeans(points, { k: 6, seed, nInit: 1 });
      const moved = fitKMeans(points, { k: 6, seed, nInit: 1, swaps: true });
      expect(moved.inertia).toBeLessThanOrEqual(plain.inertia + 1e-9);
    }
  });

  it("treats a weight of 3 as three equal rows", () => {
    const { points } = gaussianBlobs({ n: 60, d: 2, k: 3, spread: 2 }, 5);
    const rows = toRows(points);
    const weights = Float64Array.from(rows, (_, i) => (i % 3) + 1);
    const repeated = rows.flatMap((row, i) => Array.from({ length: weights[i]! }, () => row));
    const options = { k: 3, initialCentroids: rows.slice(0, 3), tolerance: 0 };
    const weighted = fitKMeans(points, { ...options, weights });
    const plain = fitKMeans(toPoints(repeated), options);
    expect(weighted.inertia).toBeCloseTo(plain.inertia, 9);
    expect([...weighted.sizes]).toEqual([...plain.sizes]);
  });

  it("keeps its digits far from zero", () => {
    const { points } = gaussianBlobs(shapes[0]!, 11);
    // A power of two, so that the shifted values are those values to 2⁻²².
    const far = { ...points, values: points.values.map((value) => Math.fround(value) + 2 ** 30) };
    const near = { ...points, values: far.values.map((value) => value - 2 ** 30) };
    const [a, b] = [far, near].map((given) => fitKMeans(given, { k: 3 }));
    expect([...a!.labels]).toEqual([...b!.labels]);
    expect(Math.abs(a!.inertia / b!.inertia - 1)).toBeLessThan(1e-12);
  });

  it("puts a row into every cluster while enough rows differ", () => {
    const rows = [[0], [0], [0], [0], [0], [1], [2]];
    const far = [[0], [50], [60]];
    const { sizes, inertia } = fitKMeans(toPoints(rows), { k: 3, initialCentroids: far });
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(inertia).toBe(0);
  });

  it("finds the planted clusters of 40,000 rows from a sample for its seeds", () => {
    const { points, truth } = gaussianBlobs({ n: 40_000, d: 4, k: 5, spread: 12 }, 2);
    const { labels } = fitKMeans(points, { k: 5, nInit: 3 });
    const pairs = new Set(Array.from(labels, (label, i) => `${label} ${truth[i]}`));
    expect(pairs.size).toBe(5);
  });

  it("reports progress per restart and stops when told to", async () => {
    const { points } = gaussianBlobs(shapes[0]!);
    const seen: number[] = [];
    const abort = new AbortController();
    const onProgress = (done: number) => {
      seen.push(done);
      if (seen.length === 2) abort.abort(new Error("stopped"));
    };
    const run = kMeans(points, { k: 3, nInit: 4 }, { onProgress, signal: abort.signal });
    await expect(run).rejects.toThrow("stopped");
    expect(seen).toEqual([0.25, 0.5]);
  });

  it.each([
    [{ k: 4 }, "k-means: k must be at most the number of rows = 3, got 4"],
    [
      { k: 2, weights: Float64Array.of(1, 1) },
      "k-means: weights must have one entry per row = 3, got 2",
    ],
    [
      { k: 2, weights: Float64Array.of(1, 0, 0) },
      "k-means: weights must be above 0 in at least 2 rows, got 1 of 3",
    ],
    [
      { k: 2, initialCentroids: [[1], [2]] },
      "k-means: initialCentroids must have 2 columns as rows has, got 1",
    ],
    [{ k: 2, initialCentroids: [[1, 1]] }, "k-means: initialCentroids must have k = 2 rows, got 1"],
  ])("says what is wrong with %o", async (options, message) => {
    const points = toPoints([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    await expect(kMeans(points, options)).rejects.toThrow(message);
  });
});

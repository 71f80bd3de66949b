import { describe, expect, it } from "vitest";
import { createRandom } from "../../../lib/random/createRandom.ts";

const draws = (seed: number, stream = 0, count = 4) => {
  const random = createRandom(seed, stream);
  return Array.from({ length: count }, () => random.uniform());
};

describe("createRandom", () => {
  it("gives the same numbers for the same seed and stream", () => {
    expect(draws(42, 3)).toEqual(draws(42, 3));
  });

  it("keeps seeds apart that agree in their lower 32 bits", () => {
    const seeds = [1, 1 + 2 ** 32, 1 + 2 ** 33, 1 - 2 ** 32, 1 + 2 ** 52, -1, 2 ** 32 - 1];
    expect(new Set(seeds.map((seed) => draws(seed, 0, 1)[0])).size).toBe(seeds.length);
  });

  it("differs from the first draw on for 10,000 neighbouring seeds, evenly spread", () => {
    const first = Array.from({ length: 10_000 }, (_, seed) => draws(seed, 0, 1)[0]!);
    expect(new Set(first).size).toBe(10_000);
    for (let tenth = 0; tenth < 10; tenth++) {
      const inside = first.filter((u) => Math.floor(u * 10) === tenth).length;
      expect(Math.abs(inside - 1000)).toBeLessThan(5 * 30);
    }
  });

  it("keeps the draws of neighbouring seeds uncorrelated", () => {
    const n = 20_000;
    const u = Array.from({ length: n + 1 }, (_, seed) => draws(seed, 0, 2));
    const correlation = (pairs: [number, number][]) =>
      (12 * pairs.reduce((sum, [a, b]) => sum + (a - 0.5) * (b - 0.5), 0)) / pairs.length;
    const across = u.slice(1).map((pair, i): [number, number] => [pair[0]!, u[i]![0]!]);
    const within = u.map((pair): [number, number] => [pair[0]!, pair[1]!]);
    expect(Math.abs(correlation(across))).toBeLessThan(5 / Math.sqrt(n));
    expect(Math.abs(correlation(within))).toBeLessThan(5 / Math.sqrt(n));
  });

  it("keeps streams apart", () => {
    expect(new Set([0, 1, 2, 3].map((stream) => draws(7, stream, 1)[0])).size).toBe(4);
  });

  it("draws integers with both ends included", () => {
    const random = createRandom(5);
    const seen = new Set(Array.from({ length: 200 }, () => random.integer(1, 3)));
    expect([...seen].sort()).toEqual([1, 2, 3]);
  });

  it.each([7, 1000, 12_288, 20_000])("tallies %i indices evenly", (bound) => {
    const counts = new Uint32Array(bound);
    const draws = 100 * bound;
    createRandom(8).tally(counts, draws);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(draws);
    const chiSquare = counts.reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
    const spread = Math.sqrt(2 * (bound - 1));
    expect(Math.abs(chiSquare - (bound - 1))).toBeLessThan(4 * spread);
  });

  it("brings every value to the front as often", () => {
    const random = createRandom(9);
    const counts = new Float64Array(10);
    for (let run = 0; run < 20_000; run++) {
      const values = Float64Array.from(counts, (_, i) => i);
      random.mixHead(values, 3);
      for (let i = 0; i < 3; i++) counts[values[i]!]!++;
      expect(new Set(values).size).toBe(10);
    }
    // 20,000 draws of 3 in 10: 6,000 each, standard deviation 65.
    expect(Math.max(...counts.map((count) => Math.abs(count - 6000)))).toBeLessThan(4 * 65);
  });

  it("shuffles in place to a permutation", () => {
    const items = [1, 2, 3, 4, 5, 6];
    expect(createRandom(3).shuffle(items)).toBe(items);
    expect([...items].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each([1.5, NaN, Infinity, 2 ** 53])("refuses seed %s", (seed) => {
    expect(() => createRandom(seed)).toThrow(
      new RangeError(`createRandom: seed must be a safe integer, got ${seed}`),
    );
  });

  it("refuses streams outside 0…1000", () => {
    expect(() => createRandom(1, 1001)).toThrow(
      new RangeError("createRandom: stream must be an integer in 0…1000, got 1001"),
    );
  });
});

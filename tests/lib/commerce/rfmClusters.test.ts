import { describe, expect, it } from "vitest";
import { rfmClusters } from "../../../lib/commerce/rfmClusters.ts";
import { createRandom } from "../../../lib/random/createRandom.ts";

/** Two planted kinds: 30 recent, frequent, dear customers, and 60 of the other sort. */
function planted() {
  const random = createRandom(5);
  const isGood = Array.from({ length: 90 }, (_, i) => i < 30);
  const column = (good: number, other: number) =>
    Float64Array.from(isGood, (is) =>
      Math.round((is ? good : other) * (0.8 + 0.4 * random.uniform())),
    );
  return {
    ...{ recency: column(10, 300), frequency: column(20, 2), monetary: column(5000, 100) },
    segment: isGood.map((is) => (is ? "champions" : "hibernating")),
  };
}

describe("rfmClusters", () => {
  it("recovers planted kinds, the dearest first, and says that segments agree", async () => {
    const found = await rfmClusters(planted(), 2);
    expect(
      found.clusters.map(({ customers, mainSegment, mainShare }) => [
        customers,
        mainSegment,
        mainShare,
      ]),
    ).toEqual([
      [30, "champions", 1],
      [60, "hibernating", 1],
    ]);
    expect(found.agreement).toBeCloseTo(1, 12);
    expect(found.stability).toBeCloseTo(1, 12);
    expect(found.clusters[0]!.revenueShare).toBeGreaterThan(0.9);
    const best = found.validity.toSorted((a, b) => b.silhouette! - a.silhouette!)[0]!;
    expect(best.k).toBe(2);
  });

  it("says when fewer customers differ than clusters are asked for", async () => {
    const same = new Float64Array(6).fill(3);
    const customers = {
      recency: same,
      frequency: same,
      monetary: same,
      segment: Array<string>(6).fill("new"),
    };
    await expect(rfmClusters(customers, 4)).rejects.toThrow(
      "rfmClusters: k must be at most the customers that differ = 1, got 4",
    );
  });
});

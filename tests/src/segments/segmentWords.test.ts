import { describe, expect, test } from "vitest";
import { boxTitle } from "../../../src/segments/featureCharts.ts";
import { bandHeights } from "../../../src/segments/silhouetteChart.ts";
import type { NumberWriter } from "../../../src/components/numberWriter.ts";
import type { Row, Rows } from "../../../src/engine/types.ts";
import {
  noSilhouette,
  profileSentence,
  separationOf,
  silhouetteCaveat,
  silhouetteTitle,
  trustSentence,
} from "../../../src/segments/segmentWords.ts";

const n = ((value: unknown, _: unknown, options?: { absent?: string }) =>
  value ?? options?.absent ?? "–") as unknown as NumberWriter;
const profile = (rows: readonly object[]) =>
  profileSentence(rows[0] as Row, n, rows as Rows).join("");

describe("words about segments", () => {
  const whales = {
    segment: "A",
    customers: 1,
    customerShare: 0.06,
    revenueShare: 0.3,
    meanRevenue: 9,
  };
  const others = { ...whales, segment: "B", customers: 5, revenueShare: 0.1, meanRevenue: 2 };

  test("count one customer in the singular", () => {
    expect(profile([whales, others])).toBe(
      "The 1 customer of the segment “A” is 0.06 of all and brings 0.3 of revenue; the 5 of “B” bring 0.1. On average they spend 9 and 2.",
    );
    expect(profile([others, whales])).toContain("The 5 customers of the segment “B” are");
    expect(profile([others])).toContain("One segment holds all 5 customers");
  });

  test("call the largest silhouette tied with those that the sample does not tell apart", () => {
    const tried = (...tied: number[]) =>
      [2, 3, 4].map((k) => ({
        ...{ k, isTied: tied.includes(k), sampledCustomers: 5000, silhouetteCustomers: 1000 },
      })) as unknown as Rows;
    expect(silhouetteTitle(tried(3))).toBe("The silhouette is largest at 3 segments");
    expect(silhouetteTitle(tried(2, 3, 4))).toBe(
      "The largest silhouettes, at 2, 3 and 4 segments, are not told apart",
    );
    expect(silhouetteTitle(tried())).toBe("No silhouette is defined");
    expect(silhouetteCaveat(tried(3))).toMatch(/^Silhouettes of 1,000 customers, of 5,000 that/);
    const all = [{ sampledCustomers: 16, silhouetteCustomers: 16 }] as unknown as Rows;
    expect(silhouetteCaveat(all)).toMatch(/^Silhouettes of all 16 customers/);
  });

  test("say why there is no silhouette, and do not compare one segment with itself", () => {
    expect(noSilhouette(1)).toBe("The silhouette needs two segments or more");
    expect(noSilhouette(16)).toMatch(/^Each customer is a segment of its own/);
    const revenue = { key: "revenue", format: "usd", label: "Revenue (USD)" } as const;
    const rows = ["A", "B"].map((segment, i) => ({ segment, median: 200 - i })) as unknown as Rows;
    expect(boxTitle(rows, revenue)).toBe("Revenue (USD): median $200 in A, $199 in B");
    expect(boxTitle(rows.slice(0, 1) as unknown as Rows, revenue)).toBe(
      "Revenue (USD): median $200 in A",
    );
  });

  test("stand on lines of their own where bands are too narrow for their names", () => {
    expect(bandHeights(600, 0)).toEqual([12, 12]);
    expect(bandHeights(300, -0.2)).toEqual([25, 12]);
  });

  test("leave out the scale of a silhouette that is not defined", () => {
    const run = { k: 16, silhouette: null, plantedAri: 0 } as unknown as Row;
    const sentence = trustSentence(run, n).join("");
    expect(sentence).toContain("No silhouette is defined here. The generator");
    expect(sentence).not.toContain("scale");
    expect(trustSentence({ ...run, k: 1 }, n).join("")).toContain("With one segment");
  });

  test("give no index where each customer is a segment", () => {
    const run = { k: 16, customers: 16, daviesBouldin: 0 } as unknown as Row;
    expect(separationOf(run)).toBeNull();
    expect(separationOf({ ...run, k: 3, daviesBouldin: 0.7 })).toBe(0.7);
  });
});

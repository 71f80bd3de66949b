import { describe, expect, test } from "vitest";
import type { NumberWriter } from "../../../src/components/numberWriter.ts";
import type { Row, Rows } from "../../../src/engine/types.ts";
import {
  profileSentence,
  separationOf,
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

import { describe, expect, test } from "vitest";
import { FEATURES } from "../../../lib/segmentation/features.ts";
import { segmentCustomers } from "../../../lib/segmentation/segmentCustomers.ts";
import { segmentProblem } from "../../../lib/segmentation/segmentProblem.ts";
import { segmentValidity } from "../../../lib/segmentation/segmentValidity.ts";
import {
  DEFAULT_SEGMENTS,
  type Customers,
  type SegmentOptions,
} from "../../../lib/segmentation/types.ts";
import { finishSteps } from "../../../lib/statistics/runSteps.ts";

const BASE = [
  [46, 42, 540, 9, 14, 500],
  [36, 23, 330, 5.6, 7, 200],
  [27, 8, 150, 2.5, 2, 80],
];
const STEP = [1, 1, 12, 0.3, 0.5, 9];
const N = 30;

/** The thirty customers of tests/golden/segmentation/segments.py. */
function customers(change: (value: number, t: number) => number = (value) => value): Customers {
  const values = new Float64Array(N * 6);
  for (let i = 0; i < N; i++)
    for (let t = 0; t < 6; t++)
      values[i * 6 + t] = change(BASE[i % 3]![t]! + (((i * 7 + t * 5) % 11) - 5) * STEP[t]!, t);
  return {
    ids: Int32Array.from({ length: N }, (_, i) => 100 + i),
    values,
    planted: Int32Array.from({ length: N }, (_, i) => i % 3),
    plantedNames: ["High", "Medium", "Low"],
  };
}

const segment = (options: Partial<SegmentOptions> = {}, given = customers()) =>
  finishSteps(segmentCustomers(given, { ...DEFAULT_SEGMENTS, ...options }));

describe("segmentCustomers", () => {
  // scikit-learn 1.2.1: tests/golden/segmentation/segments.py.
  test("has scikit-learn's fit, validity and projection on z-scores", () => {
    const [run] = segment().tables.run;
    expect(run!["inertia"]).toBeCloseTo(14.166302146569716, 9);
    expect(run!["silhouette"]).toBeCloseTo(0.6587541625609343, 12);
    expect(run!["davies_bouldin"]).toBeCloseTo(0.5076763326385344, 12);
    expect(run!["planted_ari"]).toBe(1);
    expect(run!["pc1_share"]).toBeCloseTo(0.922791186238231, 12);
    expect(run!["pc2_share"]).toBeCloseTo(0.041326528631495746, 12);
    const [two] = segment({ k: 2 }).tables.run;
    expect(two!["inertia"]).toBeCloseTo(44.6530313379592, 9);
    expect(two!["davies_bouldin"]).toBeCloseTo(0.4601035165376127, 12);
    expect(two!["planted_ari"]).toBeCloseTo(0.5538461538461539, 12);
  });

  test("has scikit-learn's fit on values as they are, where units decide the weights", () => {
    const { run, driver } = segment({ scaled: false }).tables;
    expect(run[0]!["inertia"]).toBeCloseTo(67052.70000000001, 6);
    expect(run[0]!["silhouette"]).toBeCloseTo(0.7496975933946172, 12);
    const shares = driver.map((row) => row["distance_share"] as number);
    expect(shares[5]).toBeCloseTo(0.537961198694724, 12);
    expect(shares[2]).toBeCloseTo(0.45682118804451355, 12);
    for (const row of segment().tables.driver) expect(row["distance_share"]).toBeCloseTo(1 / 6, 12);
  });

  test("ranks and names segments by mean revenue", () => {
    const { profile } = segment().tables;
    expect(profile.map((row) => row["segment"])).toEqual([
      "High value",
      "Medium value",
      "Low value",
    ]);
    expect(profile.map((row) => row["customers"])).toEqual([10, 10, 10]);
    const means = profile.map((row) => row["mean_revenue"] as number);
    [500.9, 204.5, 78.2].forEach((mean, place) => expect(means[place]).toBeCloseTo(mean, 9));
    const shares = profile.map((row) => row["revenue_share"] as number);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(shares[0]).toBeCloseTo(5009 / 7836, 12);
  });

  test("labels every customer and shows all of a small number of them", () => {
    const { labels, tables } = segment();
    expect([...labels]).toEqual(Array.from({ length: N }, (_, i) => i % 3));
    expect(tables.point).toHaveLength(N);
    expect(tables.point[4]).toMatchObject({
      customer_id: 104,
      segment: "Medium value",
      planted_segment: "Medium",
    });
  });

  test("plays the iterations from a poor start to the same segments", () => {
    const { step, point } = segment().tables;
    const last = step.filter((row) => row["iteration"] === step.at(-1)!["iteration"]);
    const labels = last[0]!["labels"] as string;
    expect(labels.split(" ").map(Number)).toEqual(point.map((row) => row["place"]));
    const inertias = step.filter((row) => row["place"] === 1).map((row) => row["inertia"]);
    expect(inertias).toEqual(inertias.toSorted((a, b) => Number(b) - Number(a)));
    expect(last[0]!["moved"]).toBe(0);
  });

  test("uses one feature when one is chosen, and describes all six", () => {
    const { run, driver, box } = segment({ features: [5] }).tables;
    expect(run[0]!["features"]).toBe("revenue");
    expect(run[0]!["pc1_share"]).toBe(1);
    expect(run[0]!["pc2_share"]).toBeNull();
    expect(driver.filter((row) => row["used"])).toHaveLength(1);
    expect(box).toHaveLength(FEATURES.length * 3);
  });

  test("keeps null what is undefined", () => {
    const { run, profile } = segment({ k: 1 }).tables;
    expect(run[0]).toMatchObject({ silhouette: null, davies_bouldin: null, planted_ari: 0 });
    expect(profile[0]).toMatchObject({ segment: "Everyone", customer_share: 1 });
    const none = customers(() => 0);
    const broke = {
      ...customers(),
      values: customers().values.map((value, p) => (p % 6 === 5 ? 0 : value)),
    };
    expect(() => segment({}, none)).toThrow("nothing tells them apart");
    expect(segment({}, broke).tables.profile[0]!["revenue_share"]).toBeNull();
  });
});

describe("segmentProblem", () => {
  test("explains settings that cannot work", () => {
    const say = (k: number, features: number[]) =>
      segmentProblem(customers(), { k, features }).problem;
    expect(say(31, [0])).toBe(
      "k must be at most the number of customers, 30, got 31. Choose a smaller k or more customers.",
    );
    expect(say(3, [])).toBe("At least one feature is needed to tell customers apart.");
    expect(say(30, [0])).toBeUndefined();
  });

  test("says of constant and of single features what they do", () => {
    const flat = customers((value, t) => (t === 0 ? 40 : value));
    expect(segmentProblem(flat, { k: 2, features: [0] }).problem).toContain("Age: the same");
    expect(segmentProblem(flat, { k: 2, features: [0, 5] }).notes).toEqual([
      "Age: the same for every customer, so it separates nobody.",
    ]);
    expect(segmentProblem(flat, { k: 2, features: [5] }).notes[0]).toContain("Revenue alone");
  });
});

describe("segmentValidity", () => {
  test("has scikit-learn's best inertia for every k, and finds the bend at three", async () => {
    const { elbow, stability } = await segmentValidity(customers(), {
      ...DEFAULT_SEGMENTS,
      nInit: 50,
    });
    const best = [
      44.6530313379592, 14.166302146569716, 11.683178067889802, 9.399947573248408,
      7.330795363161199, 6.008738902751958, 4.782096237061565, 3.8277014849590687,
      3.334829113381287,
    ];
    best.forEach((inertia, at) => expect(elbow[at]!["inertia"]).toBeCloseTo(inertia, 9));
    expect(elbow.filter((row) => row["is_elbow"]).map((row) => row["k"])).toEqual([3]);
    expect(stability[0]).toMatchObject({ runs: 10, mean_ari: 1, sd_silhouette: 0 });
  });

  test("stops at the number of customers", async () => {
    const few = { ...customers(), values: customers().values.slice(0, 24), planted: [] };
    const { elbow } = await segmentValidity(few, { ...DEFAULT_SEGMENTS, k: 2 });
    expect(elbow.map((row) => row["k"])).toEqual([2, 3, 4]);
  });
});

import { expect, it } from "vitest";
import { binnedFamilies } from "../../../../lib/statistics/distributions/binnedFamilies.ts";
import type { BinnedFamily } from "../../../../lib/statistics/distributions/binnedFamilies.ts";
import { fitBinned } from "../../../../lib/statistics/distributions/fitBinned.ts";

const edges = Array.from({ length: 30 }, (_, i) => -10 + 2 * i);
const counts = [
  5,
  ...edges.slice(1).map((edge) => Math.round(400 * Math.exp(-0.1 * (edge + 10)))),
  90,
];

it.each(Object.keys(binnedFamilies) as BinnedFamily[])(
  "%s: shares add up to 1 and quantiles ascend",
  (family) => {
    const found = fitBinned(edges, counts, family);
    if (found.status !== "ok") throw new Error(found.status);
    expect(found.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    const { quantiles } = found;
    expect([...quantiles].every((q, i) => i === 0 || q >= quantiles[i - 1]!)).toBe(true);
  },
);

it("follows a change of unit: the family's parameters move, its fit does not", () => {
  const plain = fitBinned(edges, counts, "gamma");
  const moved = fitBinned(
    edges.map((edge) => 7 + 60 * edge),
    counts,
    "gamma",
  );
  if (plain.status !== "ok" || moved.status !== "ok") throw new Error("undefined");
  expect(moved.logLikelihood).toBeCloseTo(plain.logLikelihood, 4);
  expect(moved.parameters["scale"]! / plain.parameters["scale"]!).toBeCloseTo(60, 1);
});

it("does not care how far beyond the last edge a value lies: it sees counts only", () => {
  expect(fitBinned([0, 1], [0, 5, 0], "normal")).toMatchObject({
    status: "undefined",
    reason: "1 bins hold values: 2 parameters need 3",
  });
});

it("names the argument at fault", () => {
  expect(() => fitBinned([0, 1], [1, 2], "normal")).toThrow(
    "binned-distribution-fit: counts must hold one more than edges = 3, got 2",
  );
  expect(() => fitBinned([1, 1], [1, 2, 3], "normal")).toThrow("edges must ascend");
});

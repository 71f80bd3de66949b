import { expect, test } from "vitest";
import { sizeEffect } from "../../../src/marketing/sizeEffect.ts";

test("a mean above the ROI of the sums speaks for small campaigns", () => {
  expect(sizeEffect({ roi: 1, meanRoi: 1.5 })).toContain("small campaigns return more");
});

test("a mean below it speaks for large ones", () => {
  expect(sizeEffect({ roi: 1.5, meanRoi: 1 })).toContain("large campaigns return more");
});

test.each([
  { roi: 1, meanRoi: 1.0001 },
  { roi: null, meanRoi: null },
])("nothing is said of %j", (row) => {
  expect(sizeEffect(row)).toBe(".");
});

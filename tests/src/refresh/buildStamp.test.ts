import { expect, test } from "vitest";
import { isNewer, readStamp } from "../../../src/refresh/buildStamp.ts";

const stamp = { build: "2026-01-01 00:00 UTC", snapshot: "abc", asOf: { shop: "2025-06-30" } };

test("a stamp is read as it was written; what else it holds is left", () => {
  expect(readStamp({ ...stamp, other: 1 })).toEqual(stamp);
});

test.each([
  [null],
  ["text"],
  [[]],
  [{}],
  [{ ...stamp, snapshot: 1 }],
  [{ ...stamp, asOf: null }],
  [{ ...stamp, asOf: { shop: 1 } }],
])("%j is no stamp", (value) => {
  expect(readStamp(value)).toBeUndefined();
});

test("only other data are newer: the same data built again are not", () => {
  expect(isNewer(stamp, "abd")).toBe(true);
  expect(isNewer({ ...stamp, build: "later" }, "abc")).toBe(false);
  expect(isNewer({ ...stamp, snapshot: "" }, "abc")).toBe(false);
});

import { afterEach, expect, test, vi } from "vitest";
import { valueMargin } from "../../../src/charts/valueMargin.ts";
import * as reader from "../../../src/format/readerLocale.ts";

const revenue = { format: "usd" } as const;
afterEach(() => vi.restoreAllMocks());

test("short labels have the usual room, so that neighbours begin at the same place", () => {
  for (const top of [0, 9, 30_000, 4_000_000]) expect(valueMargin(revenue, [0, top])).toBe(46);
  expect(valueMargin(revenue, [])).toBe(46);
  expect(valueMargin(revenue, [NaN, 12])).toBe(46);
});

test("long labels have the room that they need", () => {
  vi.spyOn(reader, "readerLocale").mockReturnValue("ar-EG");
  // “٣٠ ألف US$”: ten letters.
  expect(valueMargin(revenue, [0, 30_000])).toBeGreaterThanOrEqual(10 * 6.5);
});

test("labels below zero count too", () => {
  expect(valueMargin(revenue, [-300_000, 5])).toBeGreaterThan(valueMargin(revenue, [5]));
});

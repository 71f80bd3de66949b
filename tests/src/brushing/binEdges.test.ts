import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asRange, rangeText, readRange, writeRange } from "../../../src/brushing/binEdges.ts";
import { shifted } from "../../../src/brushing/dragRange.ts";

const axis = { key: "delay", start: -60, width: 5, bins: 48 };
const open = { below: true, above: true };
const dimension = { ...axis, label: "Delay", format: "number", open, title: () => "" } as const;

describe("a range in the address", () => {
  test("is written in the axis's unit and read back", () => {
    expect(writeRange(axis, [15, 24])).toBe("15:60");
    expect(readRange(axis, "15:60")).toEqual([15, 24]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 1, max: 48 }), (a, b) => {
        const range = asRange(axis, a, b);
        if (range) expect(readRange(axis, writeRange(axis, range))).toEqual(range);
      }),
    );
  });

  test("is moved to the nearest edges, swapped, and cut to the axis", () => {
    expect(readRange(axis, "16:58")).toEqual([15, 24]);
    expect(readRange(axis, "60:15")).toEqual([15, 24]);
    expect(readRange(axis, "-1000:0")).toEqual([0, 12]);
    expect(readRange(axis, "-1000:1000")).toBeNull();
  });

  test.each(["", "15", "15:", ":60", "a:b", "1:2:3", "NaN:5", "Infinity:0"])(
    "“%s” is none",
    (text) => {
      expect(readRange(axis, text)).toBeUndefined();
    },
  );
});

test("a range holds at least one bin, and the whole axis is none", () => {
  expect(asRange(axis, 7, 7)).toEqual([7, 8]);
  expect(asRange(axis, 48, 48)).toEqual([47, 48]);
  expect(asRange(axis, 0, 48)).toBeNull();
});

test("a range moves as a whole, as far as the axis goes", () => {
  expect(shifted(axis, [10, 20], 5)).toEqual([15, 25]);
  expect(shifted(axis, [10, 20], -50)).toEqual([0, 10]);
  expect(shifted(axis, [10, 20], Infinity)).toEqual([38, 48]);
});

test("a range in words says what an open end holds", () => {
  expect(rangeText(dimension, null)).toBe("all");
  expect(rangeText(dimension, [15, 24])).toBe("15 to below 60");
  expect(rangeText(dimension, [0, 12])).toBe("below 0");
  expect(rangeText(dimension, [40, 48])).toBe("140 and above");
});

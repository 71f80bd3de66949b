import { expect, test } from "vitest";
import type { NumberWriter } from "../../../src/components/numberWriter.ts";
import { spreadSentence } from "../../../src/flights/spreadSentence.ts";

const write = ((value: unknown) => String(value)) as unknown as NumberWriter;
const quartiles = { lowerQuartile: -5, upperQuartile: 9, mad: 4, min: -20, max: 180 };
const said = (n: number) => spreadSentence({ n, ...quartiles, p95: 40, p99: 90 }, write).join("");

test("a percentile is named from as many flights on as it takes to reach it", () => {
  expect(said(6)).toBe(
    "The middle half lies between -5 and 9; the median deviation from the median is 4. The extremes are -20 and 180.",
  );
  expect(said(19)).not.toContain("twenty");
  expect(said(20)).toContain("is 4. One flight in twenty is more than 40 late. The extremes");
  expect(said(99)).not.toContain("hundred");
  expect(said(100)).toContain("40 late, one in a hundred more than 90. The extremes");
});

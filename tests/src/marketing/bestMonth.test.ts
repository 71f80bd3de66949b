import { expect, test } from "vitest";
import type { NumberWriter } from "../../../src/components/numberWriter.ts";
import type { Rows } from "../../../src/engine/types.ts";
import { formatValue } from "../../../src/format/formatValue.ts";
import { bestMonthTitle, bestMonthWords } from "../../../src/marketing/bestMonth.ts";
import { periodWords } from "../../../src/report/periodWords.ts";

const n = ((value: unknown, format: "month") =>
  formatValue(value, format)) as unknown as NumberWriter;
const rowsOf = (...rois: (number | null)[]) =>
  rois.map((roi, i) => ({ month: `2025-0${8 + i}-01`, roi })) as unknown as Rows;

test("the best of several months is named", () => {
  expect(bestMonthTitle(rowsOf(2, 3))).toBe("ROI is highest in September 2025");
  expect(bestMonthWords({}, n, rowsOf(2, 3)).join("")).toBe(
    "The best month is September 2025 with 300%.",
  );
});

test("one month alone is not said to be the highest", () => {
  expect(bestMonthTitle(rowsOf(2))).toBe("August 2025 alone: a ROI of 200%");
  expect(bestMonthWords({}, n, rowsOf(null, 2)).join("")).toBe(
    "Only September 2025 has a ROI, 200%.",
  );
});

test("a single day is not written as a span", () => {
  const words = (firstDay: string, lastDay: string) =>
    periodWords({ firstDay, lastDay }, n).map(String);
  expect(words("2025-10-31", "2025-10-31")[0]).toBe("On ");
  expect(words("2025-10-30", "2025-10-31")).toHaveLength(4);
});

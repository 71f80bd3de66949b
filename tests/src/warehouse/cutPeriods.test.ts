import { expect, test } from "vitest";
import { cutPeriods } from "../../../src/warehouse/cutPeriods.ts";

const period = (label: string, start: string, days: number) => ({
  label,
  periodStart: new Date(start),
  days,
});

test("years, quarters and months with fewer days than the calendar's are named", () => {
  const years = [
    period("2023", "2023-07-01", 184),
    period("2024", "2024-01-01", 366),
    period("2025", "2025-01-01", 181),
  ];
  expect(cutPeriods(years, "year")).toBe("; 2023 (184 days), 2025 (181 days) are not whole");
  expect(cutPeriods([period("2024 Q1", "2024-01-01", 91)], "quarter")).toBe("");
  expect(cutPeriods([period("2024 Q1", "2024-01-15", 77)], "quarter")).toBe(
    "; 2024 Q1 (77 days) is not whole",
  );
  expect(cutPeriods([period("February 2024", "2024-02-01", 28)], "month")).toMatch(/not whole$/);
});

test("weeks and days are not judged", () => {
  expect(cutPeriods([period("week 9", "2024-03-01", 3)], "week")).toBe("");
});

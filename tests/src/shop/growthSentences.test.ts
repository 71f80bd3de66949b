import { describe, expect, test } from "vitest";
import type { NumberWriter } from "../../../src/components/numberWriter.ts";
import type { Row, Rows } from "../../../src/engine/types.ts";
import { formatValue } from "../../../src/format/formatValue.ts";
import { cohortTitle, returnNote, returnSentence } from "../../../src/shop/growthSentences.ts";
import { arrivedTitle } from "../../../src/shop/replayDay.ts";
import { windowParts, windowTitle } from "../../../src/shop/windowSentence.ts";

const n = ((value, format, options) => formatValue(value, format, options)) as NumberWriter &
  ((...of: Parameters<NumberWriter>) => string);
const said = (parts: readonly unknown[]) => parts.join("");
const as = (rows: readonly Row[]) => rows as Rows;

describe("sentences of the growth page", () => {
  test("retention names the customers and cohorts it speaks for", () => {
    const row = { size: 237, cohorts: 11, share: 0.105, low: 0.072, high: 0.151 };
    expect(said(returnSentence(row, n))).toBe(
      "Of 237 customers who first ordered in the last twelve months, in 11 cohorts old enough, 10.5% ordered again in the month after (95 % interval 7.2% to 15.1%); earlier cohorts are left out.",
    );
    const noted = (of: Row) => said(returnNote(of, as([of]), n));
    expect(noted(row)).toBe("237 customers of 11 cohorts, last 12 months");
    expect(noted({ size: 1, cohorts: 1 })).toBe("1 customer of 1 cohort, last 12 months");
  });

  test("no best month is named where nobody came back", () => {
    const cell = (age: number, share: number | null) => ({ age, share });
    expect(cohortTitle(as([cell(0, 1), cell(1, 0), cell(2, 0)]))).toBe(
      "Nobody of these cohorts has come back yet",
    );
    expect(cohortTitle(as([cell(0, 1), cell(1, null)]))).toBe("No cohort is old enough yet");
    expect(cohortTitle(as([cell(0, 1), cell(1, 0.2), cell(2, 0.3)]))).toBe(
      "30% is the best month of any cohort after its first",
    );
  });

  const window = (startHour: number, standing: string, more: Row = {}): Row => ({
    ...{ hours: 1, window: `${startHour}:00`, standing, days: 122, isApart: false },
    ...{ meanShare: 0.082, low: 0.07, high: 0.09, evenShare: 1 / 24 },
    ...more,
  });

  test("the busiest window holds more than any other, not most", () => {
    const text = said(windowParts(as([window(15, "best"), window(16, "behind")]), n));
    expect(text).toBe(
      "The hour 15:00 UTC holds more of a day’s events than any other: 8.2% on average over 122 days (7% to 9%); spread evenly it would be 4.2%. Every other one is behind. ",
    );
  });

  test("many rivals are counted, few are named", () => {
    const rivals = (count: number) =>
      as([
        window(15, "best"),
        ...Array.from({ length: count }, (_, hour) => window(hour, "not told apart")),
      ]);
    expect(said(windowParts(rivals(2), n))).toContain("told apart from it: 0:00, 1:00. ");
    expect(said(windowParts(rivals(5), n))).toContain(
      "5 of the other 5 are not to be told apart from it. ",
    );
    expect(windowTitle(rivals(2))).toBe(
      "15:00 is the busiest window; 2 of the other 2 may be as busy",
    );
  });

  test("a single day has neither interval nor rivals", () => {
    const one = { days: 1, low: null, high: null };
    const rows = as([window(15, "best", one), window(16, "not told apart", one)]);
    expect(windowTitle(rows)).toBe("15:00 is the busiest window of the one day in this range");
    expect(said(windowParts(rows, n))).toMatch(/on the one day of this range; .* which is best\.$/);
  });

  test("the first arrival is one event, not one events", () => {
    const row = { eventsSoFar: 1, visitsSoFar: 1, purchasesSoFar: 0 };
    expect(arrivedTitle(as([row]))).toBe("1 event, 1 visit and 0 purchases so far");
    expect(arrivedTitle(as([row, { ...row, eventsSoFar: 12 }]))).toContain("12 events, 1 visit");
  });
});

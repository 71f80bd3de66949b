import { describe, expect, it } from "vitest";
import { createRandom } from "../../../lib/random/createRandom.ts";
import type { Row } from "../../../src/engine/types.ts";
import { airportDays } from "../../../src/flights/airportDays.ts";
import { calendarText } from "../../../src/flights/calendarText.ts";
import { foundWords } from "../../../src/flights/foundWords.ts";
import { dayPartRows } from "../../../src/flights/dayPartRows.ts";
import { scoredDays } from "../../../src/flights/scoredDays.ts";
import { shownDay } from "../../../src/flights/shownDay.ts";
import { rowsOf } from "../../support/rowsOf.ts";

const filters = (value: Record<string, number>) =>
  Object.assign(new EventTarget(), { value }) as unknown as Parameters<typeof scoredDays>[1];
const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** 84 % on time, 5 points less on Fridays, 3 less around the holiday, 25 less on the bad day. */
function days(count: number, bad = 40): Row[] {
  const random = createRandom(9);
  return Array.from({ length: count }, (_, i) => {
    const date = new Date(Date.UTC(2001, 0, 1 + i)).toISOString().slice(0, 10);
    const weekday = (i % 7) + 1;
    const near = i >= 18 && i <= 24;
    const share = 0.84 - (weekday === 5 ? 0.05 : 0) - (near ? 0.03 : 0) - (i === bad ? 0.25 : 0);
    return {
      flightDate: date,
      month: `${date.slice(0, 7)}-01`,
      ...{ weekday, weekdayName: NAMES[weekday - 1]!, isHolidayPeriod: near },
      ...{ holiday: "Memorial Day", holidayOffsetDays: i - 22, flights: 1000 },
      onTimeShare: share + 0.01 * random.normal(),
    };
  });
}

describe("days scored against the calendar", () => {
  const scored = scoredDays(rowsOf({}, days(90)), filters({ day_z: 4 }));
  const rows = scored.current.rows!;

  it("flag the planted day and no other, and say what was searched", () => {
    const flagged = rows.filter((row) => row["isFlagged"]);
    expect(flagged.map((row) => row["flightDate"])).toEqual(["2001-02-10"]);
    expect(rows[0]).toMatchObject({ searched: 90, flagged: 1, confirmed: 1 });
    expect(rows[0]!["expectedFalse"]).toBeCloseTo(90 * 3.167e-5, 5);
  });

  it("take the planted parts out: they add up to the distance from the mean day", () => {
    const friday = rows[4]!;
    expect(friday["weekdayPart"]).toBeCloseTo(-0.05 * (6 / 7), 1);
    const parts = dayPartRows(scored).current.rows!;
    expect(parts).toHaveLength(4);
    expect(Math.abs(Number(parts.at(-1)!["points"]) + 0.25)).toBeLessThan(0.03);
    const sum = (row: Row) =>
      ["weekdayPart", "monthPart", "holidayPart", "unexplained"].reduce(
        (total, key) => total + Number(row[key]),
        0,
      );
    const level = Number(rows[0]!["onTimeShare"]) - sum(rows[0]!);
    for (const row of rows) expect(Number(row["onTimeShare"]) - sum(row)).toBeCloseTo(level, 10);
  });

  it("are not judged from less than four weeks", () => {
    expect(scoredDays(rowsOf({}, days(27)), filters({ day_z: 3 })).current.rows).toHaveLength(0);
  });
});

it("a false discovery rate makes no day certain", () => {
  const told = (confirmed: number) =>
    foundWords({ confirmed }, ((value: unknown) => String(value)) as never).join("");
  expect(told(0)).toMatch(/none stands out\.$/);
  expect(told(1)).toContain("1 stands out at a false discovery rate of 5 %");
  expect(told(2)).toContain("at most one in twenty is false on average");
});

it("calendar in words", () => {
  const at = (holidayOffsetDays: number, isHolidayPeriod = true) =>
    calendarText({
      weekdayName: "Friday",
      holiday: "Memorial Day",
      holidayOffsetDays,
      isHolidayPeriod,
    });
  expect(at(-3)).toBe("Friday, 3 days before Memorial Day");
  expect(at(1)).toBe("Friday, 1 day after Memorial Day");
  expect(at(0)).toBe("Friday, Memorial Day");
  expect(at(9, false)).toBe("Friday");
});

it("airport-days say how far the cause reaches, and what chance would flag", () => {
  const row = { weekdayName: "Friday", isHolidayPeriod: false, searched: 10_000, state: "TX" };
  const rows = airportDays(
    rowsOf({}, [
      { ...row, commonShare: 0.7, stateFlagged: 3, dayFlagged: 9 },
      { ...row, commonShare: 0.2, stateFlagged: 3, dayFlagged: 9 },
      { ...row, commonShare: 0.2, stateFlagged: 1, dayFlagged: 9 },
      { ...row, commonShare: 0.2, stateFlagged: 1, dayFlagged: 1 },
    ]),
    filters({ airport_z: 3 }),
  ).current.rows!;
  expect(rows.map((each) => each["place"])).toEqual([
    "the whole country",
    "3 airports of TX",
    "several states",
    "this airport alone",
  ]);
  expect(rows[0]!["expectedFalse"]).toBeCloseTo(13.499, 3);
});

describe("the day in detail", () => {
  const fallback = "2001-02-25";
  const ranked = ["2001-06-14", "2001-06-02"];
  const shown = (picked: string, period: Parameters<typeof shownDay>[1]["period"], days = ranked) =>
    shownDay(picked, { fallback, period, ranked: days });

  it("is the queries' own while the period holds it", () => {
    expect(shown(fallback, { from: null, to: null }).day).toBe(fallback);
    expect(shown(fallback, { from: "2001-02-25", to: "2001-02-26" }).day).toBe(fallback);
  });

  it("is the period's most unusual day where it does not", () => {
    const period = { from: "2001-06-01", to: null };
    expect(shown(fallback, period)).toEqual({ day: "2001-06-14", isOutside: false });
    const one = { from: "2001-06-30", to: "2001-07-01" };
    expect(shown(fallback, one, [])).toEqual({ day: "2001-06-30", isOutside: false });
    expect(shown(fallback, { from: "2001-02-20", to: "2001-02-25" }).day).toBe("2001-02-20");
  });

  it("stays what was picked, and says that it lies outside", () => {
    const period = { from: "2001-06-01", to: null };
    expect(shown("2001-01-02", period)).toEqual({ day: "2001-01-02", isOutside: true });
  });
});

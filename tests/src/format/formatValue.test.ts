import { describe, expect, test } from "vitest";
import { formatValue, type ValueFormat } from "../../../src/format/formatValue.ts";
import { isoDate } from "../../../src/format/isoDate.ts";
import { toDate } from "../../../src/format/toDate.ts";

const locale = "en-US";

describe("formatValue", () => {
  test.each<[unknown, ValueFormat, string]>([
    [692_310.4, "usd", "$692,310"],
    [138.4, "usdCents", "$138.40"],
    [0.0040182, "usdCents", "$0.004"],
    [0.0049, "usdCents", "$0.0049"],
    [0, "usdCents", "$0.00"],
    [0.0623, "percent", "6.2%"],
    [6 / 181_556, "percent", "0.003%"],
    [5000, "integer", "5,000"],
    [6.66, "minutes", "6.7\u00a0min"],
    [0.4231, "pValue", "0.42"],
    [0.08312, "pValue", "0.083"],
    [0.00124, "pValue", "0.0012"],
    [3e-9, "pValue", "<\u00a00.0001"],
    ["2025-06-30", "date", "Jun 30, 2025"],
    [new Date("2025-06-01T00:00:00Z"), "month", "June 2025"],
    [1, "weekday", "Mon"],
    [7, "weekday", "Sun"],
    [5, "hour", "05:00"],
    [true, "text", "yes"],
    [false, "text", "no"],
    ["DE", "country", "Germany"],
    ["ZZ", "country", "Unknown"],
  ])("writes %s as %s: %s", (value, format, text) => {
    expect(formatValue(value, format, { locale })).toBe(text);
  });

  test("follows the locale", () => {
    expect(formatValue(1234.5, "number", { locale: "de-DE" })).toBe("1.234,5");
  });

  test("signs changes when asked, not zero", () => {
    const text = (value: number) => formatValue(value, "percent", { locale, signed: true });
    expect([0.17, -0.05, 0].map(text)).toEqual(["+17%", "-5%", "0%"]);
  });

  test("keeps a unit on the line of its number, in every language", () => {
    const units: ValueFormat[] = ["minutes", "miles", "milliseconds", "bytes", "percent"];
    for (const language of ["en-US", "de-DE", "fr-FR", "cs-CZ"])
      for (const format of units)
        expect(formatValue(1234.5, format, { locale: language })).not.toContain(" ");
  });

  test.each([
    [-2.1, "-2.1\u00a0min"],
    [-0.02, "-0.02\u00a0min"],
    [0.00042, "0.00042\u00a0min"],
    [0, "0\u00a0min"],
  ])("writes %d minutes finely as %s, never as 0 when it is not", (value, text) => {
    expect(formatValue(value, "minutes", { fine: true, locale })).toBe(text);
  });

  test.each([
    [0.07, 0.12, "0.07", "0.12"],
    [8.401, 8.424, "8.40", "8.42"],
    [3, 3, "3", "3"],
    [1, NaN, "1", "not available"],
    [0.1, 0.1000000001, "0.1", "0.1"],
  ])("tells %d from %d by as many decimals as it takes", (a, b, first, second) => {
    expect(formatValue(a, "number", { against: b, locale })).toBe(first);
    expect(formatValue(b, "number", { against: a, locale })).toBe(second);
  });

  test.each([null, undefined, NaN, Infinity, ""])("says words instead of %s", (value) => {
    expect(formatValue(value, "usd", { absent: "no orders" })).toBe("no orders");
    expect(formatValue(value, "integer")).toBe("not available");
  });

  test("writes ticks of coefficients in as many digits as they need", () => {
    const tick = (value: number) => formatValue(value, "coefficient", { compact: true, locale });
    expect([0.25, 0.1, -1].map(tick)).toEqual(["0.25", "0.1", "-1"]);
  });

  test("reads dates as UTC days, whatever the reader's time zone", () => {
    expect(formatValue("2025-01-01", "date", { locale })).toBe("Jan 1, 2025");
    expect(isoDate(new Date("2025-01-01T23:59:59Z"))).toBe("2025-01-01");
    expect(toDate("2025-01-01 12:30:00")).toEqual(new Date("2025-01-01T12:30:00Z"));
    expect(toDate("yesterday")).toBeNull();
    expect(() => isoDate("soon")).toThrow("isoDate: a date is required, got soon");
  });
});

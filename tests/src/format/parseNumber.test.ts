import fc from "fast-check";
import { expect, test } from "vitest";
import { parseNumber } from "../../../src/format/parseNumber.ts";
import { writeNumber } from "../../../src/format/writeNumber.ts";

test.each([
  ["en-US", "1,234.5", 1234.5],
  ["en-US", "1234.5", 1234.5],
  ["de-DE", "1.234,5", 1234.5],
  ["de-DE", "−12,5", -12.5],
  ["fr-FR", "1 234,5", 1234.5],
  ["de-CH", "1'234.5", 1234.5],
  ["en-IN", "12,34,567.8", 1234567.8],
  ["ar-EG", "١٢٣٫٥", 123.5],
  ["en-US", " 7 ", 7],
])("in %s “%s” is %d", (locale, text, value) => {
  expect(parseNumber(text, locale)).toBe(value);
});

test.each([
  ["en-US", "1.234,5"],
  ["en-US", "far"],
  ["en-US", ""],
  ["en-US", "1e5"],
  ["en-US", "12 apples"],
  ["de-DE", "1,5,5"],
])("in %s “%s” is not a number", (locale, text) => {
  expect(parseNumber(text, locale)).toBeUndefined();
});

test("what Intl writes is read back, in every locale", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.constantFrom(
        "en-US",
        "de-DE",
        "fr-FR",
        "sv-SE",
        "de-CH",
        "en-IN",
        "ar-EG",
        "fa-IR",
        "ja-JP",
        "pt-BR",
      ),
      (cents, locale) => {
        const value = cents / 100;
        const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
        expect(parseNumber(text, locale)).toBe(value === 0 ? 0 : value);
        expect(parseNumber(writeNumber(value, { locale }), locale)).toBe(value === 0 ? 0 : value);
      },
    ),
  );
});

test.each([
  ["en-US", 1234.5, "1234.5"],
  ["de-DE", 4.1, "4,1"],
  ["en-US", 0.1 + 0.2, "0.3"],
])("in %s an input holds %d as “%s”", (locale, value, text) => {
  expect(writeNumber(value, { locale })).toBe(text);
});

import { expect, test } from "vitest";
import { readChoice } from "../../../src/format/readerLocale.ts";

test("the address wins over what is remembered", () => {
  expect(readChoice("?locale=de-DE", "fr-FR")).toEqual({ locale: "de-DE" });
  expect(readChoice("?v=1", "fr-FR")).toEqual({ locale: "fr-FR" });
  expect(readChoice("?locale=", null)).toEqual({});
});

test("a locale is written as it should be", () => {
  expect(readChoice("?locale=DE-de", null)).toEqual({ locale: "de-DE" });
});

test.each(["1", "klingon_x", "de--DE", "<b>"])("“%s” is refused, the rest holds", (asked) => {
  const search = `?locale=${encodeURIComponent(asked)}`;
  expect(readChoice(search, "fr-FR")).toEqual({ locale: "fr-FR", refused: asked });
});

test("what was remembered and is no locale counts as nothing", () => {
  expect(readChoice("", "not a locale")).toEqual({});
});

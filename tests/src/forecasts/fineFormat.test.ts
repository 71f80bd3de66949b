import { expect, it } from "vitest";
import { fineFormat } from "../../../src/forecasts/fineFormat.ts";
import { formatValue } from "../../../src/format/formatValue.ts";

it.each([
  [-2.1, "-2.1 min"],
  [-0.02, "-0.02"],
  [0.0004, "4E-4"],
  [0, "0 min"],
])("a limit of %d minutes is written %s, never as 0 when it is not", (value, text) => {
  expect(formatValue(value, fineFormat(value, "minutes"), { locale: "en-US" })).toBe(text);
});

it("writes p with two digits, small ones by their size", () => {
  const text = (p: number) => formatValue(p, fineFormat(p, "coefficient"), { locale: "en-US" });
  expect([0.083, 0.0031].map(text)).toEqual(["0.08", "3.1E-3"]);
});

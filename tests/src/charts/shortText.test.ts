import { expect, test } from "vitest";
import { shortText } from "../../../src/charts/shortText.ts";

test.each([
  [921.3, "usd", "$921"],
  [1921.3, "usd", "$1.9K"],
  [999.7, "usd", "$1,000"],
  [0.3157, "percent", "31.6%"],
  [12_345, "integer", "12.3K"],
] as const)("writes %d as %s in little room: %s", (value, format, text) => {
  expect(shortText(value, format)).toBe(text);
});

import { expect, test } from "vitest";
import { heldOutWords } from "../../../src/forecasts/heldOutWords.ts";

const days = (line: string, count: number) => Array.from({ length: count }, () => ({ line }));

test("days that have happened are told from days to come", () => {
  expect(heldOutWords([...days("Forecast", 7), ...days("Forecast, to come", 14)])).toBe(
    "7 days of the forecast were held out: they have happened. 14 days are to come and have no actual line. Intervals are of single days.",
  );
});
test("without a forecast nothing is said of its days", () => {
  expect(heldOutWords([])).toBe("");
  expect(heldOutWords(days("Actual", 30))).toBe("");
});

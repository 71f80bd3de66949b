import { expect, test } from "vitest";
import { stepCaveat, stepTitle } from "../../../src/forecasts/stepTitle.ts";

const steps = (...errors: number[]) =>
  errors.map((mae, index) => ({ step: index + 1, mae, forecasts: 12 }));
const week = (mae: number) => new Array<number>(7).fill(mae);

test.each([
  [
    steps(...week(4), ...week(90), ...week(9.25)),
    "Week 1 ahead is missed by 4 on average, week 3 by 9.3",
  ],
  [
    steps(...week(4.01), ...week(4.02)),
    "Week 1 ahead is missed by 4.01 on average, week 2 by 4.02",
  ],
  [steps(...week(4)), "The 7 days ahead are missed by 4 on average"],
  [[], "No error to show"],
])("compares weeks, not days of different weekdays: %j", (rows, title) => {
  expect(stepTitle(rows, "number")).toBe(title);
});

test("one odd day cannot make the last week", () => {
  const rows = steps(17, ...week(60).slice(1), 90, ...week(60).slice(1));
  expect(stepTitle(rows, "integer")).toBe("Week 1 ahead is missed by 54 on average, week 2 by 64");
  expect(stepCaveat(rows)).toMatch(/mean of 12 days: .* at 8, the highest\.$/);
  expect(stepCaveat([])).toBe("");
});

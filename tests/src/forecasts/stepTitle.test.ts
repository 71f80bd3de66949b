import { expect, test } from "vitest";
import { stepTitle } from "../../../src/forecasts/stepTitle.ts";

const steps = (...errors: number[]) => errors.map((mae, index) => ({ step: index + 1, mae }));

test.each([
  [steps(4, 6, 9.25), "From 1 to 3 days ahead the error grows from 4 to 9.3"],
  [steps(9, 4), "From 1 to 2 days ahead the error falls from 9 to 4"],
  [steps(4.01, 7, 4.02), "From 1 to 3 days ahead the error begins and ends at 4"],
  [steps(4), "Forecasts for day 1 ahead miss by 4"],
  [[], "No error to show"],
])("says what the chart of errors shows: %j", (rows, title) => {
  expect(stepTitle(rows, "number")).toBe(title);
});

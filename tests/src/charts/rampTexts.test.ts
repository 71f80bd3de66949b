import { expect, it } from "vitest";
import { rampTexts } from "../../../src/charts/rampTexts.ts";

it("does not say 100 % twice where the last step ends at what rounds to its beginning", () => {
  expect(rampTexts([0.2, 0.5, 0.9998, 1], "percent")).toEqual(["20%", "50%", "100%", ""]);
});

it("says nothing for an end whose step holds no value, and goes on after it", () => {
  expect(rampTexts([undefined, 0.5, 0.5001, 0.7], "percent")).toEqual(["", "50%", "", "70%"]);
});

it("has one text where all values are equal", () => {
  expect(rampTexts([3, 3], "integer")).toEqual(["3", ""]);
});

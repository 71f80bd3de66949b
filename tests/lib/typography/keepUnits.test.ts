import { expect, it } from "vitest";
import { keepUnits } from "../../../lib/typography/keepUnits.ts";

it.each([
  ["a 95 % interval", "a 95\u00a0% interval"],
  ["5 min, then 3 s", "5\u00a0min, then 3\u00a0s"],
  ["of 2 GB", "of 2\u00a0GB"],
])("keeps number and unit of “%s” together", (text, kept) => {
  expect(keepUnits(text)).toBe(kept);
});

it.each(["5 minutes of 3 shops", "10 hours", "% 5", "page 3 minimum"])(
  "leaves “%s” as it is: a word may start a line",
  (text) => {
    expect(keepUnits(text)).toBe(text);
  },
);

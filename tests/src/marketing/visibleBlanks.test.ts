import { expect, test } from "vitest";
import { markBlanks } from "../../../src/marketing/visibleBlanks.ts";

test.each([
  ["Display ", "Display␣"],
  ["  Email", "␣␣Email"],
  ["Social  Media", "Social␣␣Media"],
  ["Paid Search\t", "Paid Search␣"],
  [" ", "␣"],
  ["Paid Search", "Paid Search"],
  ["", ""],
])("“%s” is shown as “%s”", (given, shown) => {
  expect(markBlanks(given)).toBe(shown);
});

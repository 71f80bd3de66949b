import { expect, test } from "vitest";
import { withoutSecondStop } from "../../../src/components/keepPunctuation.ts";

test.each([
  ["1,3 Min.", ".", ""],
  ["1,3 Min.", "", ""],
  ["1,3 Min.", ",", ","],
  ["1,3 Min.", ").", ")."],
  ["1.3 min", ".", "."],
])("“%s” followed by “%s” ends in “%s”", (number, after, kept) => {
  expect(withoutSecondStop(number, after)).toBe(kept);
});

import { expect, test } from "vitest";
import { nameList } from "../../../src/format/nameList.ts";

test.each([
  [[], ""],
  [["Email"], "Email"],
  [["Email", "Display"], "Email and Display"],
  [["Email", "Paid Search", "Display"], "Email, Paid Search and Display"],
])("%j reads as a list", (names, text) => {
  expect(nameList(names)).toBe(text);
});

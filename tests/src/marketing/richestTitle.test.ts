import { expect, test } from "vitest";
import type { Rows } from "../../../src/engine/types.ts";
import { richestTitle } from "../../../src/marketing/richestTitle.ts";

const rowsOf = (means: Record<string, number>) =>
  Object.entries(means).map(([value, meanRevenue]) => ({ value, meanRevenue })) as unknown as Rows;

test("the longest bar gives the title", () => {
  expect(richestTitle(rowsOf({ Male: 266, Female: 250, Unknown: 200 }))).toBe(
    "Male: $266 each, the most",
  );
});

test("an unknown group that tops it is named", () => {
  expect(richestTitle(rowsOf({ Male: 266, Unknown: 275 }))).toBe(
    "Male: $266 each, the most where it is given; Unknown: $275",
  );
});

import { expect, test } from "vitest";
import type { Rows } from "../../../src/engine/types.ts";
import { customerCaveat } from "../../../src/marketing/customerCard.ts";

const rows = [
  { customers: 60_000, compared: 2 },
  { customers: 40_000, compared: 2 },
] as unknown as Rows;

test("customers, intervals and what does not apply to them are said", () => {
  expect(customerCaveat(rows, [])).toBe(
    "100,000 customers; 2 intervals hold together at 95 %. Customers have no date and no channel: only the size applies to them.",
  );
});

test("a million campaigns are said to come with the customers of 100,000", () => {
  expect(customerCaveat(rows, ["1000000"])).toBe(
    "100,000 customers; 2 intervals hold together at 95 %. 1,000,000 campaigns come with the customers of 100,000; neither day nor channel applies to them.",
  );
});

import { expect, test } from "vitest";
import { plantedRefunds } from "../../../src/live/plantedRefunds.ts";

const told = (row: Record<string, number>) =>
  plantedRefunds(row, ((value: unknown) => String(value)) as never).join("");
const found = { plantedPaid: 24, plantedCompleted: 13, overduePaid: 24, overdueCompleted: 13 };

test("planted and found are told side by side", () => {
  expect(told({ ...found, notDueCompleted: 0 })).toBe(
    "Planted: 24 orders whose money was kept and 13 booked as completed; the audit finds 24 and 13 that are due.",
  );
});
test("one too few is not due yet, one too many a late refund", () => {
  const row = { ...found, overduePaid: 25, overdueCompleted: 12, notDueCompleted: 1 };
  expect(told(row)).toMatch(
    /finds 25 and 12 that are due; booked as completed, but not due yet: 1; kept beyond the planted ones: refunds that come, but later/,
  );
});

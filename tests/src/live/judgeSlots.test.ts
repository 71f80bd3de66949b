import { expect, test } from "vitest";
import { judgeSlots, SLOT_FLAGS } from "../../../src/live/judgeSlots.ts";
import { maskedTitle } from "../../../src/live/slotCards.ts";
import { rowsOf } from "../../support/rowsOf.ts";

const [BOTH, MASKED, ROBUST_ONLY, , USUAL] = SLOT_FLAGS;
const slots = (orders: readonly number[], usualOrders: number) =>
  orders.map((each) => ({ orders: each, usualOrders }));
const flags = (orders: readonly number[], usual: number, limit = 3.5) =>
  judgeSlots(slots(orders, usual), limit).map((row) => row["flag"]);
/** 21 slots as a Poisson rate of 4 gives them. */
const CALM = [4, 3, 5, 2, 6, 4, 3, 5, 4, 7, 1, 4, 3, 5, 2, 6, 4, 3, 5, 4, 7];

test("one outlier is seen by both rules; three alike mask each other from the classic one", () => {
  expect(flags([...CALM, 4, 4, 40], 4).at(-1)).toBe(BOTH);
  expect(flags([...CALM, 40, 40, 40], 4).slice(-3)).toEqual([MASKED, MASKED, MASKED]);
});

test("what only a lower limit flags is not masked", () => {
  const low = flags([...CALM, 4, 4, 4], 4, 1);
  expect(low).toContain(ROBUST_ONLY);
  expect(low).not.toContain(MASKED);
});

test("four orders where two and a half are usual are nothing special, nor one at night", () => {
  const morning = [1, 0, 1, 1, 0, 2, 1, 1, 0, 1, 2, 1, 0, 1, 1, 2, 1, 0, 1, 1, 4, 1, 4, 2];
  expect(new Set(flags(morning, 2.5))).toEqual(new Set([USUAL]));
  const night = Array.from({ length: 24 }, (_, i) => (i % 7 === 0 ? 1 : 0));
  expect(new Set(flags(night, 0.1))).toEqual(new Set([USUAL]));
});

test("what is usual for the hour is taken out", () => {
  const rising = Array.from({ length: 24 }, (_, i) => ({ orders: i * i, usualOrders: i * i }));
  expect(judgeSlots(rising, 3.5).every((row) => row["flag"] === USUAL)).toBe(true);
});

test("a title counts the masked ones", () => {
  const judged = judgeSlots(slots([...CALM, 40, 40, 40], 4), 3.5);
  const rows = judged.map((row) => ({ ...row, arrivedAt: "2025-06-30T19:00:00.000Z" }));
  expect(maskedTitle(rowsOf({}, rows))).toBe(
    "Until 19:00 the classic z-score misses 3 of 3 flagged slots: they mask each other",
  );
});

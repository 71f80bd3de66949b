import { expect, test } from "vitest";
import type { Row } from "../../../src/engine/types.ts";
import { flagWords, lullWords } from "../../../src/live/arrivalWords.ts";
import { SLOT_FLAGS } from "../../../src/live/judgeSlots.ts";
import { busiestTitle } from "../../../src/live/slotCards.ts";
import { falseAlarmWords, surpriseWords } from "../../../src/live/surpriseWords.ts";
import { rowsOf } from "../../support/rowsOf.ts";

const n = ((value: unknown) => String(value)) as never;
const [BOTH, MASKED, ROBUST_ONLY, , USUAL] = SLOT_FLAGS;
const told = (...flags: string[]) =>
  flagWords(
    rowsOf(
      {},
      flags.map((flag) => ({ flag, robustScore: 1, classicScore: 1 })),
    ),
    n,
  ).join("");

test("one order, one slot and one flag are told in the singular", () => {
  const row = { recentOrders: 1, minutes: 5, expectedOrders: 2, probability: 0.4 };
  expect(lullWords(row, n).join("")).toBe("1 order in the last 5 minutes; 2 usually come.");
  expect(busiestTitle(rowsOf({}, [{ orders: 1 }]))).toBe(
    "The busiest five minutes brought 1 order",
  );
  expect(told(BOTH, USUAL)).toBe(
    "1 of the last 2 slots is flagged by median and MAD; the classic z-score misses none of them.",
  );
  expect(told(USUAL)).toBe("The last slot is not flagged by median and MAD.");
});

test("masking is claimed of masked slots only", () => {
  expect(told(ROBUST_ONLY, USUAL)).toBe(
    "1 of the last 2 slots is flagged by median and MAD; the classic z-score misses 1, none of them by masking: the two limits ask for different distances.",
  );
  expect(told(MASKED, MASKED, BOTH)).toContain(
    "3 of the last 3 slots are flagged by median and MAD; the classic z-score misses 2, because outliers widen the deviation that it divides by (masking)",
  );
  expect(told(MASKED, ROBUST_ONLY)).toContain("misses 2, 1 of them because outliers widen");
});

const day = (more: Row) => ({
  isFlagged: false,
  isRobustOnly: false,
  isMasked: false,
  planted: null,
  ...more,
});

test("days: searched, flagged, planted, missed", () => {
  const rows = rowsOf({}, [
    day({ isFlagged: true, planted: "sale" }),
    day({ isFlagged: true, isRobustOnly: true }),
    day({}),
  ]);
  expect(surpriseWords(rows, n).join("")).toBe(
    "3 days were searched. 2 are flagged by median and MAD, 1 of the 1 planted ones among them; the classic z-score misses 1, none of them by masking: the two limits ask for different distances.",
  );
});

test("false alarms are those of 28 values, not of known parameters, and follow the limit", () => {
  const rows = rowsOf(
    {},
    Array.from({ length: 547 }, (_, i) => day({ planted: i < 4 ? "sale" : null })),
  );
  expect(falseAlarmWords(rows, 3.5)).toMatch(/would flag 0\.4% at this limit/);
  expect(falseAlarmWords(rows, 3.5)).toMatch(/about 2\.\d of the 543 .*; it flags 0 of them/);
  expect(falseAlarmWords(rows, 1)).toMatch(/would flag 3\d/);
});

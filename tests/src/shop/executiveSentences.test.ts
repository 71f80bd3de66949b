import { describe, expect, test } from "vitest";
import type { NumberWriter } from "../../../src/components/numberWriter.ts";
import type { Row, Rows } from "../../../src/engine/types.ts";
import { formatValue } from "../../../src/format/formatValue.ts";
import {
  categorySentence,
  leftOutSentence,
  revenueSentence,
} from "../../../src/shop/executiveSentences.ts";

const n = ((value: unknown, ...more: never[]) =>
  formatValue(value, ...(more as unknown as ["text"]))) as unknown as NumberWriter;
const said = (say: (row: Row, n: NumberWriter, rows: Rows) => unknown[], rows: readonly Row[]) =>
  say(rows[0]!, n, rows as Rows).join("");
const status = (name: string, orders: number, valueUsd: number): Row => ({
  ...{ status: name, orders, valueUsd },
  orderShare: orders / 100,
});

describe("sentences of the executive page", () => {
  test("what counting the left-out orders would change follows from their value", () => {
    const done = status("completed", 98, 9800);
    expect(
      said(leftOutSentence, [status("cancelled", 1, 50), done, status("returned", 1, 60)]),
    ).toBe(
      "Revenue leaves out 1 cancelled order (1%) and 1 returned order (1%). Counting them would raise revenue by $110 and lower the average order value from $100.00 to $99.10.",
    );
    const dear = said(leftOutSentence, [status("cancelled", 2, 900), done]);
    expect(dear).toContain("2 cancelled orders (2%). Counting");
    expect(dear).toContain("raise the average order value from $100.00 to $107.00");
  });

  test("nothing left out is said, and so is nothing completed", () => {
    const none = [status("cancelled", 0, 0), status("completed", 3, 90), status("returned", 0, 0)];
    expect(said(leftOutSentence, none)).toBe("No cancelled or returned order lies in this range.");
    expect(said(leftOutSentence, [status("cancelled", 1, 50), status("completed", 0, 0)])).toBe(
      "Revenue leaves out 1 cancelled order (1%). No order was completed.",
    );
  });

  const day = { firstDay: new Date("2025-06-02"), lastDay: new Date("2025-06-02") };
  const sold = { ...day, revenueUsd: 40, orders: 1, averageOrderUsd: 40, lastMonth: null };

  test("a range without a full month, or without an order, says no more than that", () => {
    expect(said(revenueSentence, [sold])).toBe(
      "Completed orders brought $40 on Jun 2, 2025: 1 order worth $40.00. No full calendar month lies in the range.",
    );
    expect(said(revenueSentence, [{ ...sold, orders: 0, revenueUsd: null }])).toBe(
      "No completed order on Jun 2, 2025 matches the filters.",
    );
  });

  test("why there is no growth: an incomplete month before, or one without revenue", () => {
    const month = { ...sold, orders: 2, lastMonth: new Date("2025-05-01") };
    const full = { ...month, lastMonthRevenueUsd: 40, monthGrowth: null };
    expect(said(revenueSentence, [{ ...full, previousMonthRevenueUsd: 0 }])).toContain(
      "was $40; the month before had none.",
    );
    expect(said(revenueSentence, [{ ...full, previousMonthRevenueUsd: null }])).toContain(
      "was $40; the month before does not lie wholly in the range.",
    );
    expect(said(revenueSentence, [{ ...full, monthGrowth: 0.25 }])).toContain(
      "was $40, a change of +25% against the month before.",
    );
  });

  test("the first category by revenue is named", () => {
    const row = { place: 1, category: "electronics", revenueUsd: 90, share: 0.9 };
    expect(said(categorySentence, [{ ...row, place: 2, category: "jewelery" }, row])).toBe(
      "The category that brings most is electronics: $90, 90% of revenue.",
    );
  });
});

import { describe, expect, it } from "vitest";
import { conversionTitle } from "../../../src/groupbuy/conversionTitle.ts";
import type { NumberWriter } from "../../../src/components/numberWriter.ts";
import {
  discountSentence,
  discountTitle,
  discountWords,
  goalCellWords,
  pairSentence,
  productSentence,
  zeroPairWords,
} from "../../../src/groupbuy/vendorWords.ts";

describe("words of the vendors' page", () => {
  it("stand without any row: one day, one vendor", () => {
    expect(discountWords([])).toMatch(/^No goal has enough deals/);
    expect(zeroPairWords([])).toContain("0 of 0 pairs");
    expect(goalCellWords([{ category: "Sweets" }])).toMatch(/^One cell/);
  });
  it("count cells and zeros that are drawn", () => {
    expect(goalCellWords(Array.from({ length: 7 }, () => ({})))).toMatch(/^7 cells:/);
    expect(zeroPairWords([{ orders: 0 }, { orders: 3 }, { orders: 0 }])).toContain(
      "2 of 3 pairs are zero",
    );
  });
  const row = (goal: number | null, rho: number, low: number, high: number) => ({
    ...{ goal, rho, low, high, n: 40, reason: null },
  });
  it("say that discounts only look harmful when all goals say the opposite", () => {
    const all = row(null, -0.3, -0.4, -0.2);
    const [help, perhaps] = [row(2, 0.2, 0.1, 0.3), row(12, 0.07, -0.04, 0.17)];
    expect(discountWords([all, help, { ...help, goal: 3 }])).toMatch(
      /^Over all goals the discount looks harmful, within each of them it goes with success/,
    );
    expect(discountWords([all, help, perhaps])).toMatch(
      /^At 1 of 2 goals a larger discount goes with more success by more than chance; at the others the sign is not told\. 3 intervals, which hold together/,
    );
    expect(discountWords([all, row(2, -0.2, -0.3, -0.1)])).toContain("0 of 1 goals");
    expect(discountWords([row(null, 0.1, 0, 0.2), help])).toMatch(/^At each goal/);
    expect(discountWords([help])).toMatch(/^At each goal .* 1 interval\. /);
  });
  const plain = ((value: unknown) => String(value)) as unknown as NumberWriter;
  const said = (parts: unknown) => (parts as unknown[]).join("");
  it("claim a direction only where the interval leaves out zero", () => {
    const told = row(null, -0.3, -0.4, -0.2);
    expect(said(discountSentence(told, plain, [told]))).toMatch(
      /^Over all goals, 40 deals under these filters, a larger discount goes with less success/,
    );
    const open = row(null, -0.1, -0.26, 0.07);
    expect(said(discountSentence(open, plain, [open, row(2, 0.1, -0.1, 0.3)]))).toBe(
      "Over all goals, 40 deals under these filters, discount and success have no relation that could be told from chance (rank correlation -0.1, -0.26 to 0.07); among deals of the same goal a larger discount goes with more success by more than chance at 0 of 1 goal that can be compared.",
    );
    expect(discountTitle([told, row(2, 0.1, 0.05, 0.3)])).toBe(
      "Discount and success: -0.30 over 40 deals, 1 of 1 goal positive by more than chance",
    );
  });
  it("count the pairs that were planted among those told from chance", () => {
    const pair = { pair: "A and B", correlation: 0.5, low: 0.2, high: 0.7, p: 0.01, reason: null };
    const rows = [
      { ...pair, isPlanted: true },
      { ...pair, isPlanted: false },
      { ...pair, p: 0.4, isPlanted: false },
    ];
    expect(said(pairSentence(rows[0]!, plain, rows))).toBe(
      "A and B rise and fall together most (0.5, 0.2 to 0.7); 2 of 3 pairs are told from chance after Holm's adjustment, 1 of them planted; for the 1 other no cause was planted.",
    );
    expect(said(pairSentence(rows[0]!, plain, rows.slice(0, 1)))).toMatch(
      /1 of 1 pair is told from chance after Holm's adjustment, 1 of them planted\.$/,
    );
  });
  it("count one product as one", () => {
    const product = { product: "Injera", vendor: "Abay", revenueUsd: 3, stockUnits: null };
    expect(said(productSentence(product, plain, [product]))).toBe(
      "1 product of Abay; Injera brings 3. 1 has no stock figure.",
    );
  });
});

describe("whose deals convert most", () => {
  it("is named with its number of deals", () => {
    const rows = [
      { item: "Sweets", conversion: 1, deals: 1 },
      { item: "Bread", conversion: 0.5, deals: 40 },
    ];
    expect(conversionTitle(rows)).toBe("Sweets converts 100% of its 1 deal");
  });
  it("is nobody when several share the first place", () => {
    const rows = [1, 1, 0].map((conversion, i) => ({ item: `item ${i}`, conversion, deals: 1 }));
    expect(conversionTitle(rows)).toBe("2 of 3 share the highest conversion: 100%");
    expect(conversionTitle([])).toBe("No deal started");
  });
});

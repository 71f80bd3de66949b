import { describe, expect, it } from "vitest";
import { conversionTitle } from "../../../src/groupbuy/conversionTitle.ts";
import { discountWords, goalCellWords, zeroPairWords } from "../../../src/groupbuy/vendorWords.ts";

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
  it("say that discounts only look harmful when all goals say the opposite", () => {
    const all = { goal: null, rho: -0.1 };
    expect(discountWords([all, { goal: 2, rho: 0.2 }, { goal: 3, rho: 0.1 }])).toMatch(
      /looks harmful\. Among equals it helps/,
    );
    expect(discountWords([all, { goal: 2, rho: -0.2 }])).toMatch(/does not show as more success/);
    expect(
      discountWords([
        { goal: null, rho: 0.1 },
        { goal: 2, rho: 0.2 },
      ]),
    ).toMatch(/^At each goal/);
    expect(discountWords([{ goal: 2, rho: 0.2 }])).toMatch(/^At each goal/);
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

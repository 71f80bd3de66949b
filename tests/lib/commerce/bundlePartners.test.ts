import { describe, expect, test } from "vitest";
import { bundlePartners } from "../../../lib/commerce/bundlePartners.ts";

const first = { bothOrders: 37, productOrders: 418, partnerOrders: 459, orders: 5000 };
const second = { bothOrders: 83, productOrders: 673, partnerOrders: 484, orders: 5000 };

describe("bundlePartners", () => {
  // statsmodels 0.13.5, Table2x2([[37, 381], [422, 4160]]).riskratio_confint(alpha=0.05/2) and
  // Table2x2([[83, 590], [401, 3926]]): tests/golden/commerce.
  test("compares orders with and without the product, for two candidates at once", () => {
    const [one, other] = bundlePartners([first, second]);
    expect(one!.confidence).toBe(37 / 418);
    expect(one!.otherwise).toBe(422 / 4582);
    expect(one!.ratio).toBeCloseTo(0.9610988911313183, 12);
    expect(one!.ratioLow).toBeCloseTo(0.6659662533682122, 9);
    expect(one!.ratioHigh).toBeCloseTo(1.387023852728361, 9);
    expect(one!.isClear).toBe(false);
    expect(other!.ratio).toBeCloseTo(1.330777810303365, 12);
    expect(other!.ratioLow).toBeCloseTo(1.0324458745006124, 9);
    expect(other!.ratioHigh).toBeCloseTo(1.7153146950705047, 9);
    expect(other!.isClear).toBe(true);
  });

  test("asks more of each candidate the more there are", () => {
    const many = Array.from({ length: 200 }, () => second);
    expect(bundlePartners([second])[0]!.isClear).toBe(true);
    expect(bundlePartners(many)[0]!.isClear).toBe(false);
  });

  test("claims nothing from one order, nor from four", () => {
    const single = { bothOrders: 1, productOrders: 1, partnerOrders: 11, orders: 65 };
    const [found] = bundlePartners([single]);
    expect(found!.ratio).toBeCloseTo(6.4, 12);
    expect(found).toMatchObject({ ratioLow: null, ratioHigh: null, isClear: false });
    const four = { bothOrders: 4, productOrders: 4, partnerOrders: 104, orders: 6504 };
    expect(bundlePartners([four])[0]!.isClear).toBe(false);
    const five = { bothOrders: 5, productOrders: 5, partnerOrders: 105, orders: 6505 };
    expect(bundlePartners([five])[0]!.isClear).toBe(true);
  });

  test("is undefined for a product that nobody ordered, and never infinite", () => {
    const none = { bothOrders: 0, productOrders: 0, partnerOrders: 9, orders: 20 };
    expect(bundlePartners([none])[0]).toEqual({
      confidence: null,
      otherwise: 9 / 20,
      ratio: null,
      ratioLow: null,
      ratioHigh: null,
      isClear: false,
    });
    const always = { bothOrders: 5, productOrders: 5, partnerOrders: 5, orders: 9 };
    expect(bundlePartners([always])[0]!.ratio).toBeNull();
    expect(bundlePartners([])).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import type { NumberWriter } from "../../../src/components/numberWriter.ts";
import type { Row, Rows } from "../../../src/engine/types.ts";
import { formatValue } from "../../../src/format/formatValue.ts";
import { bundleParts } from "../../../src/shop/bundleSentence.ts";
import { outcomeOf } from "../../../src/shop/clearanceCalculator.ts";
import {
  categoryTitle,
  quadrantTitle,
  ratingSentence,
  slowSentence,
  stockSubtitle,
} from "../../../src/shop/productSentences.ts";

const n = ((value: unknown, ...more: never[]) =>
  formatValue(value, ...(more as unknown as ["text"]))) as unknown as NumberWriter;
const as = (rows: readonly Row[]) => rows as Rows;

describe("sentences of the products page", () => {
  const recentFrom = new Date("2023-04-22");
  const stock = (product: string, recentUnits: number, stockStatus = "critical"): Row => ({
    ...{ product, recentUnits, stockStatus, recentFrom },
  });
  const slow = (firstDay: string, rows: readonly Row[]) =>
    slowSentence(new Date(firstDay))(rows[0]!, n, as(rows)).join("");

  test("90 days that begin before the data say so", () => {
    const rows = [stock("Ring", 2), stock("Drive", 1), stock("Bag", 80, "healthy")];
    expect(slow("2023-07-01", rows)).toBe(
      "2 products are critically slow in the 90 days from Apr 22, 2023: Drive (1 unit), Ring (2 units). Data begin only on Jul 1, 2023: fewer days than the limits mean.",
    );
    expect(slow("2023-01-01", rows)).not.toContain("Data begin");
    expect(stockSubtitle(new Date("2023-07-01"))(as(rows))).toContain("(data begin Jul 1, 2023)");
    expect(stockSubtitle(new Date("2023-01-01"))(as(rows))).toBe(
      "Units sold in the 90 days from Apr 22, 2023, slowest first",
    );
  });

  test("where nothing was sold nothing leads", () => {
    expect(slow("2023-01-01", [stock("Ring", 0)])).toBe(
      "Nothing was sold in the 90 days from Apr 22, 2023, so every product counts as slow.",
    );
    expect(slow("2023-01-01", [stock("Ring", 90, "healthy")])).toBe(
      "No product is critically slow.",
    );
    const row = (category: string, measure: string, value: number | null) => {
      return { category, measure, value };
    };
    const units = [row("electronics", "Units", 0), row("jewelery", "Units", 0)];
    expect(categoryTitle(as(units))).toBe("Nothing was sold in these categories");
    expect(
      categoryTitle(as([...units, row("jewelery", "Units", 3), row("x", "Average item value", 9)])),
    ).toBe("jewelery sells the most units, x the dearest ones");
  });

  test("an interval that holds both signs decides nothing", () => {
    const say = (low: number, high: number) =>
      ratingSentence({ rho: -0.71, low, high, n: 6, reason: null }, n).join("");
    expect(say(-0.97, 0.36)).toBe(
      "Whether better rated products sell more or less is undecided: rank correlation -0.71, 95 % interval -0.97 to 0.36 over 6 products.",
    );
    expect(say(-0.97, -0.36)).toContain("sell less");
    expect(say(0.1, 0.36)).toContain("sell more: ");
  });

  test("without products to compare, says so in plain words", () => {
    const say = (products: number) =>
      ratingSentence({ rho: null, n: products, reason: "needs at least 2 pairs, got 0" }, n).join(
        "",
      );
    expect(say(0)).toBe("Nothing was sold, so ratings have no sales to go with.");
    expect(say(1)).toBe("Only one product was sold: how rating and sales go together takes two.");
    expect(say(3)).toContain("the same rating or sold alike");
  });

  test("one product is liked, two are", () => {
    const liked = { quadrant: "marketing opportunity" };
    expect(quadrantTitle(as([liked]))).toBe(
      "1 product is liked but sells little, 0 sell well with poor ratings",
    );
    expect(quadrantTitle(as([liked, liked, { quadrant: "quality issue" }]))).toBe(
      "2 products are liked but sell little, 1 sells well with poor ratings",
    );
  });

  test("no bundle is named without enough orders", () => {
    const row = { productOrders: 1, bothOrders: 1, ratio: 6.4, ratioLow: null, isClear: false };
    expect(bundleParts(as([row]), n).join("")).toBe(
      "1 order holds it: too few together with any other product to name a partner.",
    );
    expect(bundleParts(as([{ ...row, productOrders: 0 }]), n).join("")).toBe(
      "No order holds it under these filters, so no partner can be named.",
    );
  });

  test("a product that did not sell has no unit to clear", () => {
    const outcome = outcomeOf({ product: "Ring", priceUsd: 10, recentUnits: 0 }, {});
    expect(outcome).toMatchObject({ units: 0, revenueUsd: 0, breakEvenUnits: 0 });
  });
});

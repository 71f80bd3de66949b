import { describe, expect, it } from "vitest";
import {
  drawnCountries,
  ordersCaveat,
  ordersSubtitle,
  ordersTitle,
} from "../../../src/retail/orderWords.ts";
import { rowsOf } from "../../support/rowsOf.ts";

const country = (code: string, meanOrder: number, low: number | null, high: number | null) => ({
  ...{ country: code, meanOrder, low, high },
});
const title = (...rows: ReturnType<typeof country>[]) => ordersTitle(rowsOf({}, rows), "USD");

describe("where orders are largest", () => {
  it("is said of a country only whose interval lies above all others", () => {
    expect(title(country("CA", 163, 101, 225), country("US", 120, 112, 128))).toBe(
      "No country’s orders are surely the largest: means run from 120 to 163 USD",
    );
    expect(title(country("US", 120, 112, 128), country("CA", 163, 150, 176))).toBe(
      "Orders are largest in Canada: 163 USD on average, surely more than in the other country drawn",
    );
  });

  it("is not asked of one country, and those without an interval are named", () => {
    expect(title(country("CA", 163, 150, 176))).toBe("In Canada a mean order is 163 USD");
    const day = [country("US", 118, 90, 146), country("FR", 373, null, null)];
    expect(title(...day)).toBe(
      "In United States a mean order is 118 USD; no other country has two customers",
    );
    expect(title(day[1]!)).toBe("No country has two customers with an order");
    const rows = rowsOf({}, day);
    expect(ordersCaveat(rows)).toMatch(/Not drawn, as one customer has no interval: France\.$/);
    expect(ordersSubtitle(rows, "USD")).toBe("Mean order by country, USD; its 95 % interval");
  });

  it("looks at the fifteen countries that are drawn", () => {
    const many = Array.from({ length: 20 }, (_, i) => country("DE", 100 + i, 90, 130));
    expect(drawnCountries(rowsOf({}, many))).toHaveLength(15);
    expect(title(...many)).toMatch(/from 100 to 114 USD$/);
    expect(ordersSubtitle(rowsOf({}, many), "USD")).toBe(
      "Mean order of the 15 countries with most sales and an interval, USD; 20 intervals that hold together at 95 %",
    );
    expect(ordersCaveat(rowsOf({}, many))).not.toMatch(/Not drawn/);
  });
});

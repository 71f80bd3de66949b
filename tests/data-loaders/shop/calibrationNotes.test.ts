import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plantedTruths } from "../../../data-loaders/sources/shop/generator/plantedTruths.ts";
import { buildShop, type BuiltShop } from "./buildShop.ts";

const quarter = "order_date >= '2025-04-01' and status = 'completed'";

describe("shop, figures that hold only for the last quarter or not at all", () => {
  let shop: BuiltShop;
  let revenue: number;
  beforeAll(async () => {
    shop = await buildShop();
    revenue = await shop.value(
      "select sum(line_value_usd)::double from fact_order_item where status = 'completed'",
    );
  });
  afterAll(() => shop.remove());

  it("twelve months at the peak cannot bring the total", async () => {
    const peak = await shop.value(`select max(usd)::double from (
      select sum(line_value_usd) as usd from fact_order_item where status = 'completed'
      group by date_trunc('month', order_date))`);
    expect(12 * peak).toBeLessThan(0.6 * revenue);
  });

  it("four categories at 24,000 USD cannot bring the total; the last quarter has about 24,000 and 22,000", async () => {
    expect(4 * 24_000).toBeLessThan(revenue);
    const rows = await shop.rows<{ category: string; usd: number }>(
      `select category, sum(line_value_usd)::double as usd from fact_order_item where ${quarter}
       group by all order by usd desc`,
    );
    expect(rows.slice(0, 2).map(({ category }) => category)).toEqual([
      "women's clothing",
      "electronics",
    ]);
    expect(Math.abs(rows[0]!.usd / 24_000 - 1)).toBeLessThan(0.03);
    expect(Math.abs(rows[1]!.usd / 22_000 - 1)).toBeLessThan(0.03);
  });

  it("the monitor leads the last quarter with 6,367 USD; twenty such products cannot bring the total", async () => {
    expect(20 * 6_367).toBeLessThan(revenue);
    const [best] = await shop.rows<{ product_id: number; usd: number }>(
      `select product_id, sum(line_value_usd)::double as usd from fact_order_item where ${quarter}
       group by all order by usd desc limit 1`,
    );
    expect(best!.product_id).toBe(1);
    expect(Math.round(best!.usd)).toBe(6_367);
  });

  it("the drive sells 52 units at 114 USD and the jacket 59 in the last quarter", async () => {
    const rows = await shop.rows(
      `select product_id, sum(quantity)::integer as units, max(unit_price_usd)::double as price
       from fact_order_item where ${quarter} and product_id in (2, 7) group by all order by 1`,
    );
    expect(rows).toEqual([
      { product_id: 2, units: 52, price: 114 },
      { product_id: 7, units: 59, price: 55.99 },
    ]);
    expect((52 * 114) / 6_367).toBeCloseTo(0.93, 2);
  });

  it("every product but the monitor sells 50 to 110 units in the last quarter, not in the whole window", async () => {
    const units = await shop.rows<{ units: number }>(
      `select sum(quantity)::integer as units from fact_order_item
       where ${quarter} and product_id <> 1 group by product_id`,
    );
    for (const row of units) {
      expect(row.units).toBeGreaterThanOrEqual(50);
      expect(row.units).toBeLessThanOrEqual(110);
    }
    expect(20 * 110).toBeLessThan(plantedTruths.orders);
  });

  it("VIP and High bring about 80 % of revenue", async () => {
    const upper = await shop.value(
      "select sum(lifetime_value_usd)::double from dim_customer where segment_rank <= 2",
    );
    expect(Math.abs(upper / revenue - 0.8)).toBeLessThan(0.02);
    expect(1 - (296 * 138.4 + 235 * 500 + 40 * 1000) / 692_000).toBeGreaterThan(0.71);
  });

  it("the twenty best customers bring 15 to 20 % of revenue", async () => {
    const top = await shop.value(`select sum(usd)::double from (
      select lifetime_value_usd as usd from dim_customer order by usd desc limit 20)`);
    expect(top / revenue).toBeGreaterThan(0.15);
    expect(top / revenue).toBeLessThan(0.2);
  });

  it("the catalogue is the one whose checksum is recorded beside it", () => {
    const read = (name: string) =>
      readFileSync(new URL(`../../../data/shop/${name}`, import.meta.url));
    const sha256 = createHash("sha256").update(read("products.json")).digest("hex");
    expect(read("README.md").toString()).toContain(sha256);
  });
});

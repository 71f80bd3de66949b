import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildShop, type BuiltShop } from "./buildShop.ts";

/** Orders and lines that count, read from the raw CSV without SQL. */
function completedLines(shop: BuiltShop) {
  const cells = (name: string) =>
    [...new Set(shop.rawLines(name).slice(1))].map((line) => line.split(","));
  const orders = new Map(
    cells("orders.csv")
      .filter(([, , ts, status]) => status === "completed" && ts! < "2025-07-01")
      .map(([id, customer, ts]) => [id!, { customer: customer!, day: ts!.slice(0, 10) }]),
  );
  return cells("order_items.csv")
    .filter(([order, , , quantity]) => orders.has(order!) && Number(quantity) > 0)
    .map(([order, , product, quantity, price]) => ({
      order: order!,
      product: Number(product),
      quantity: Number(quantity),
      cents: Math.round(Number(price) * 100) * Number(quantity),
      ...orders.get(order!)!,
    }));
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe("shop, headline figures of scale 1", () => {
  let shop: BuiltShop;
  let lines: ReturnType<typeof completedLines>;
  const usd = (from: string, to: string) =>
    sum(lines.filter(({ day }) => day >= from && day < to).map(({ cents }) => cents)) / 100;

  beforeAll(async () => {
    shop = await buildShop();
    lines = completedLines(shop);
  });
  afterAll(() => shop.remove());

  it("has 1,000 customers, 5,000 completed orders of 9,980 lines, 50,000 events, 20 products", async () => {
    expect(new Set(shop.rawLines("customers.csv").slice(1)).size).toBe(1000);
    expect(new Set(lines.map(({ order }) => order)).size).toBe(5000);
    expect(lines).toHaveLength(9980);
    expect(await shop.value("select count(*) from fact_event")).toBe(50_000);
    expect(await shop.value("select count(*) from dim_product")).toBe(20);
  });

  it("brings 692,000 USD within 1 USD, 138.40 USD per order", () => {
    const total = sum(lines.map(({ cents }) => cents)) / 100;
    expect(Math.abs(total - 692_000)).toBeLessThan(1);
    expect((total / 5000).toFixed(2)).toBe("138.40");
  });

  it("publishes what the raw files add up to", async () => {
    const published = await shop.value(
      "select sum(line_value_usd)::double from fact_order_item where status = 'completed'",
    );
    expect(published).toBeCloseTo(sum(lines.map(({ cents }) => cents)) / 100, 6);
  });

  it("peaks in March 2025 at 33,200 USD and never falls below 24,000 USD by more than 2", () => {
    const months = new Map<string, number>();
    for (const { day, cents } of lines)
      months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + cents / 100);
    const values = [...months.values()];
    expect(values).toHaveLength(24);
    expect(Math.abs(months.get("2025-03")! - 33_200)).toBeLessThan(2);
    expect(Math.max(...values)).toBe(months.get("2025-03"));
    expect(Math.abs(Math.min(...values) - 24_000)).toBeLessThan(2);
  });

  it("ends with a month of 30,000 USD, 17.0 % above the month before", () => {
    const [may, june] = [usd("2025-05-01", "2025-06-01"), usd("2025-06-01", "2025-07-01")];
    expect(Math.abs(june - 30_000)).toBeLessThan(2);
    expect(((june / may - 1) * 100).toFixed(1)).toBe("17.0");
  });

  it("has 126 customers active in the last 30 days", () => {
    const active = lines.filter(({ day }) => day > "2025-05-31").map(({ customer }) => customer);
    expect(new Set(active).size).toBe(126);
  });

  it("has tiers of 2.1 / 18.5 / 4 / 75.4 % by completed revenue", () => {
    const spent = new Map<string, number>();
    for (const { customer, cents } of lines)
      spent.set(customer, (spent.get(customer) ?? 0) + cents);
    const between = (low: number, high: number) =>
      [...spent.values()].filter((cents) => cents >= low * 100 && cents < high * 100).length;
    expect([between(5000, Infinity), between(1000, 5000), between(500, 1000)]).toEqual([
      21, 185, 40,
    ]);
  });

  it("publishes the same tiers", async () => {
    const tiers = await shop.rows(
      "select segment, count(*)::integer as customers from dim_customer group by segment, segment_rank order by segment_rank",
    );
    expect(tiers).toEqual([
      { segment: "VIP", customers: 21 },
      { segment: "High", customers: 185 },
      { segment: "Medium", customers: 40 },
      { segment: "Low", customers: 754 },
    ]);
  });

  it("has 22.3 % of customers without, 29.6 % with one, 19.7 % with ten or more orders", () => {
    const orders = new Map<string, Set<string>>();
    for (const { customer, order } of lines)
      orders.set(customer, (orders.get(customer) ?? new Set()).add(order));
    const counts = [...orders.values()].map(({ size }) => size);
    expect(1000 - counts.length).toBe(223);
    expect(counts.filter((n) => n === 1)).toHaveLength(296);
    expect(counts.filter((n) => n >= 10)).toHaveLength(197);
  });

  it("has a best customer with 28 orders and more than 14,000 USD", async () => {
    const [best] = await shop.rows(
      "select completed_orders, lifetime_value_usd >= 14000 as is_above from dim_customer order by lifetime_value_usd desc limit 1",
    );
    expect(best).toEqual({ completed_orders: 28, is_above: true });
  });

  it("writes one NDJSON file per day of clickstream, 122 in all", () => {
    const events = readdirSync(join(shop.root, ".openbook/raw"), {
      recursive: true,
      encoding: "utf8",
    }).filter((file) => /date=\d{4}-\d\d-\d\d\/part-0\.ndjson$/.test(file));
    expect(events).toHaveLength(122);
    const first = readFileSync(join(shop.root, ".openbook/raw", events[0]!), "utf8").split(
      "\n",
    )[0]!;
    expect(Object.keys(JSON.parse(first) as object)).toContain("event_ts");
  });
});

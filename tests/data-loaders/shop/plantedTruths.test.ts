import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lastYearUsd } from "../../../data-loaders/sources/shop/generator/planMonths.ts";
import { plantedTruths as truth } from "../../../data-loaders/sources/shop/generator/plantedTruths.ts";
import { buildShop, type BuiltShop } from "./buildShop.ts";

const normalised = (weights: readonly number[]) => {
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
};

/** Pearson's chi-square of counts against expected shares, per degree of freedom. */
function chiSquarePerDegree(counts: readonly number[], shares: readonly number[]): number {
  const total = counts.reduce((a, b) => a + b, 0);
  const terms = counts.map((n, i) => (n - total * shares[i]!) ** 2 / (total * shares[i]!));
  return terms.reduce((a, b) => a + b, 0) / (counts.length - 1);
}

describe("shop, planted truths recovered from the published tables", () => {
  let shop: BuiltShop;
  const counts = async (sql: string) => (await shop.rows<{ n: number }>(sql)).map(({ n }) => n);
  beforeAll(async () => {
    shop = await buildShop();
  });
  afterAll(() => shop.remove());

  // χ² per degree of freedom: 23 degrees exceed 1.9 in 0.5 % of samples.
  it("hours of orders follow the hour profile", async () => {
    const found = await counts(`select count(distinct order_id)::integer as n from range(24) h(hour)
      left join fact_order_item on hour(order_ts) = h.hour group by h.hour order by h.hour`);
    expect(chiSquarePerDegree(found, normalised(truth.hourWeights))).toBeLessThan(1.9);
    expect(chiSquarePerDegree(found, new Array<number>(24).fill(1 / 24))).toBeGreaterThan(20);
  });

  it("hours of visits peak at 15 and 22, and are low at night", async () => {
    const found = await counts(`select count(*)::integer as n from fact_event
      where is_time_known group by hour(event_ts) order by hour(event_ts)`);
    expect(found.indexOf(Math.max(...found))).toBe(15);
    expect(Math.max(...found.slice(18))).toBe(found[22]);
    expect(Math.max(...found.slice(1, 6))).toBeLessThan(Math.min(...found.slice(9, 22)) / 3);
  });

  // Six degrees exceed 3.1 in 0.5 % of samples.
  it("weekdays follow the weekday index", async () => {
    const found = await counts(`select count(distinct order_id)::integer as n from fact_order_item
      join dim_date on date = order_date group by weekday order by weekday`);
    const days = await counts(
      "select count(*)::integer as n from dim_date group by weekday order by weekday",
    );
    const expected = truth.weekdayIndex.map((index, i) => index * days[i]!);
    expect(chiSquarePerDegree(found, normalised(expected))).toBeLessThan(3.1);
  });

  it("revenue grows by 0.5 % a month once the season is taken out", async () => {
    const usd = await counts(`select sum(line_value_usd)::double as n from fact_order_item
      where status = 'completed' group by date_trunc('month', order_date)
      order by date_trunc('month', order_date)`);
    const ratios = usd.slice(12).map((value, i) => (value / usd[i]!) ** (1 / 12) - 1);
    for (const ratio of ratios) expect(ratio).toBeCloseTo(truth.monthlyGrowth, 4);
  });

  it("months of the last year are the planted season", async () => {
    const usd = await counts(`select sum(line_value_usd)::double as n from fact_order_item
      where status = 'completed' and order_date >= '2024-07-01' group by month(order_date)
      order by month(order_date)`);
    usd.forEach((value, i) => expect(Math.abs(value / lastYearUsd()[i]! - 1)).toBeLessThan(1e-4));
  });

  it("category tilts show: jewelery in February and December, electronics in November", async () => {
    const share = (category: string, months: string) =>
      shop.value(`select (sum(quantity) filter (category = '${category}') / sum(quantity))::double
        from fact_order_item where status = 'completed' and month(order_date) in (${months})`);
    const lift = async (category: string, month: string, others: string) =>
      (await share(category, month)) / (await share(category, others));
    const plain = "1, 3, 4, 5, 6, 7, 8, 9, 10";
    expect(Math.abs((await lift("jewelery", "2", plain)) - 1.15)).toBeLessThan(0.1);
    expect(Math.abs((await lift("jewelery", "12", plain)) - 1.18)).toBeLessThan(0.1);
    expect(Math.abs((await lift("electronics", "11", plain)) - 1.2)).toBeLessThan(0.1);
  });

  it("customers return: 62 % of those who ordered have ordered again", async () => {
    const repeat = await shop.value(`select count(*) filter (completed_orders > 1)
      / count(*) filter (completed_orders > 0) from dim_customer`);
    const [none, single] = [truth.groups[0]!.per1000, truth.groups[1]!.per1000];
    expect(repeat).toBeCloseTo((1000 - none - single) / (1000 - none), 10);
  });

  it("orders divide over channels and status as planted", async () => {
    const channels = await counts(`select count(distinct order_id)::integer as n
      from fact_order_item group by channel order by channel`);
    const { app, marketplace, web } = truth.channelShares;
    expect(chiSquarePerDegree(channels, [app, marketplace, web])).toBeLessThan(5.3);
    const statuses = await counts(`select count(distinct order_id)::integer as n
      from fact_order_item group by status order by status`);
    const { cancelledPerOrder, returnedPerOrder, orders } = truth;
    expect(statuses).toEqual([cancelledPerOrder * orders, orders, returnedPerOrder * orders]);
  });

  it("visits without an order reach the cart and the checkout at the planted rates", async () => {
    const [row] = await shop.rows<Record<"visits" | "carts" | "checkouts", number>>(`
      with visits as (
        select session_id, list(distinct event_type) as steps from fact_event group by session_id)
      select count(*)::integer as visits,
        count(*) filter (list_contains(steps, 'cart'))::integer as carts,
        count(*) filter (list_contains(steps, 'checkout'))::integer as checkouts
      from visits where not list_contains(steps, 'purchase')`);
    const tolerance = (p: number, n: number) => 3.5 * Math.sqrt((p * (1 - p)) / n);
    const cart = row!.carts / row!.visits;
    const checkout = row!.checkouts / row!.carts;
    expect(Math.abs(cart - truth.cartRate)).toBeLessThan(tolerance(truth.cartRate, row!.visits));
    expect(Math.abs(checkout - truth.checkoutRate)).toBeLessThan(
      tolerance(truth.checkoutRate, row!.carts),
    );
  });

  it("every web and app order of the clickstream's days has its purchase, after view and cart", async () => {
    const unmatched = await shop.rows(`select distinct order_id from fact_order_item
      where channel <> 'marketplace' and order_date >= '2025-03-01'
        and order_id not in (select order_id from fact_event where event_type = 'purchase')`);
    expect(unmatched).toEqual([]);
    const unordered = await shop.rows(`select session_id from fact_event where is_time_known
      group by session_id having min(event_ts) filter (event_type = 'purchase')
        < max(event_ts) filter (event_type in ('view', 'cart', 'checkout'))`);
    expect(unordered).toEqual([]);
  });

  it("every planted fault is found by one rule, no more and no fewer", () => {
    const rules = Object.fromEntries(
      shop.manifest.rules.map(({ step, rule, rowsAffected }) => [`${step}.${rule}`, rowsAffected]),
    );
    const { defects } = truth;
    expect(rules).toEqual({
      "customers.repeated_row": defects.repeatedCustomers,
      "customers.country_alias": defects.countryAliases,
      "customers.country_unknown": defects.unknownCountries,
      "orders.repeated_row": defects.repeatedOrders,
      "orders.after_as_of": defects.futureOrders,
      "orders.late_arrival": defects.lateOrders,
      "order_items.order_missing": defects.orphanLines,
      "order_items.quantity_not_positive": defects.emptyLines,
      "events.repeated_row": defects.repeatedEvents,
      "events.session_missing": defects.eventsWithoutSession,
      "events.event_type_unknown": defects.unknownEvents,
      "events.time_unknown": defects.midnightEvents,
      "events.late_arrival": defects.lateEvents,
    });
  });
});

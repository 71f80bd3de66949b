import { group } from "d3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ParameterValues } from "../../../lib/queries/types.ts";
import {
  dayAfter,
  distinct,
  matchingLines,
  median,
  openShopQueries,
  usd,
  type ShopQueries,
} from "./shopQueries.ts";

const FILTERS: [string, ParameterValues][] = [
  ["no filter", {}],
  ["an earlier as-of date", { as_of: "2024-12-31" }],
  ["a category and two countries", { categories: ["jewelery"], countries: ["US", "FR"] }],
  [
    "other limits, one channel",
    { channels: ["web"], vip_from: 3000, high_from: 800, medium_from: 200 },
  ],
];
interface Customer {
  readonly id: number;
  readonly country: string;
  readonly signup: string;
}
interface Valued {
  readonly id: number;
  readonly cents: number;
  readonly orders: number;
  readonly last: string;
}

describe("shop, queries of the customers page", () => {
  let open: ShopQueries;
  let customers: Customer[];
  beforeAll(async () => {
    open = await openShopQueries();
    customers = await open.shop.rows<Customer>(
      "select customer_id as id, country, signup_date::varchar as signup from dim_customer",
    );
  });
  afterAll(() => open.shop.remove());

  /** Every registered customer with what the filter leaves of their orders. */
  const valuesOf = (filter: ParameterValues): Valued[] => {
    const countries = (filter["countries"] ?? []) as readonly string[];
    const lines = group(matchingLines(open.lines, filter), ({ customer }) => customer);
    return customers
      .filter(({ country }) => countries.length === 0 || countries.includes(country))
      .filter(({ signup }) => signup <= ((filter["as_of"] as string) ?? "9"))
      .map(({ id }) => {
        const own = lines.get(id) ?? [];
        return {
          id,
          cents: own.reduce((sum, { cents }) => sum + cents, 0),
          orders: distinct(own, "order"),
          last:
            own
              .map(({ day }) => day)
              .sort()
              .at(-1) ?? "",
        };
      });
  };
  const total = (list: readonly Valued[]) => list.reduce((sum, { cents }) => sum + cents, 0) / 100;

  describe.each(FILTERS)("%s, against plain TypeScript over the lines", (_, filter) => {
    const [vip, high, medium] = [
      (filter["vip_from"] as number) ?? 5000,
      (filter["high_from"] as number) ?? 1000,
      (filter["medium_from"] as number) ?? 500,
    ];
    const tierOf = ({ cents }: Valued) =>
      cents >= vip * 100
        ? "VIP"
        : cents >= high * 100
          ? "High"
          : cents >= medium * 100
            ? "Medium"
            : "Low";

    it("customer_tiers: customers, revenue and orders, highest tier first", async () => {
      const all = valuesOf(filter);
      const rows = await open.run("customer_tiers", filter);
      expect(rows.map((row) => row["tier"])).toEqual(["VIP", "High", "Medium", "Low"]);
      for (const row of rows) {
        const own = all.filter((customer) => tierOf(customer) === row["tier"]);
        expect(row).toMatchObject({
          customers: own.length,
          orders: own.reduce((sum, { orders }) => sum + orders, 0),
        });
        expect(row["share"]).toBeCloseTo(own.length / all.length, 12);
        expect(row["revenue_usd"]).toBeCloseTo(total(own), 6);
        expect(row["revenue_share"]).toBeCloseTo(total(own) / total(all), 9);
      }
    });

    it("customer_frequency: no order, one, 2 to 9, 10 or more", async () => {
      const all = valuesOf(filter);
      const buckets = [
        ({ orders }: Valued) => orders === 0,
        ({ orders }: Valued) => orders === 1,
        ({ orders }: Valued) => orders >= 2 && orders <= 9,
        ({ orders }: Valued) => orders >= 10,
      ];
      const rows = await open.run("customer_frequency", filter);
      expect(rows.map((row) => row["customers"])).toEqual(
        buckets.map((isIn) => all.filter(isIn).length),
      );
      for (const [index, row] of rows.entries())
        expect(row["revenue_usd"]).toBeCloseTo(total(all.filter(buckets[index]!)), 6);
    });

    it("top_customers: the twenty highest values, ties by number", async () => {
      const all = valuesOf(filter);
      const best = all
        .filter(({ orders }) => orders > 0)
        .sort((a, b) => b.cents - a.cents || a.id - b.id)
        .slice(0, 20);
      const rows = await open.run("top_customers", filter);
      let sum = 0;
      expect(rows).toHaveLength(best.length);
      for (const [index, row] of rows.entries()) {
        const expected = best[index]!;
        sum += expected.cents / 100;
        expect(row).toMatchObject({
          place: index + 1,
          tier: tierOf(expected),
          orders: expected.orders,
          last_order: expected.last,
        });
        expect(row["revenue_usd"]).toBeCloseTo(expected.cents / 100, 6);
        expect(row["share"]).toBeCloseTo(expected.cents / 100 / total(all), 9);
        expect(row["cumulative_share"]).toBeCloseTo(sum / total(all), 9);
      }
    });

    it("customer_values: every customer in one step, with median and mean", async () => {
      const all = valuesOf(filter);
      const rows = await open.run("customer_values", filter);
      const counts = Array.from({ length: 31 }, () => 0);
      for (const { cents } of all) counts[Math.min(30, Math.floor(cents / 25_000))]! += 1;
      expect(rows.map((row) => row["customers"])).toEqual(counts);
      expect(rows[3]).toMatchObject({ low: 750, high: 1000 });
      expect(rows[0]!["median_value_usd"]).toBeCloseTo(
        median(all.map(({ cents }) => cents)) / 100,
        6,
      );
      expect(rows[0]!["mean_value_usd"]).toBeCloseTo(total(all) / all.length, 6);
    });

    it("customer_headline: the fewest customers that bring 80 %, and who is dormant", async () => {
      const all = valuesOf(filter);
      const [row] = await open.run("customer_headline", filter);
      const sorted = all.map(({ cents }) => cents).sort((a, b) => b - a);
      let [sum, needed] = [0, 0];
      while (sum < 80 * total(all)) sum += sorted[needed++]!;
      const fifth = sorted.slice(0, Math.floor(all.length / 5));
      const limit = dayAfter((filter["as_of"] as string) ?? "2025-06-30", -180);
      expect(row).toMatchObject({
        customers: all.length,
        buyers: all.filter(({ orders }) => orders > 0).length,
        pareto_customers: needed,
        dormant: all.filter(({ last }) => last !== "" && last <= limit).length,
      });
      expect(row!["pareto_share"]).toBeCloseTo(needed / all.length, 12);
      expect(row!["fifth_revenue_share"]).toBeCloseTo(
        fifth.reduce((a, b) => a + b, 0) / 100 / total(all),
        9,
      );
    });

    it("customer_plays: as many customers as the tiers and buckets have", async () => {
      const all = valuesOf(filter);
      const limit = dayAfter((filter["as_of"] as string) ?? "2025-06-30", -180);
      const groups = [
        all.filter((customer) => tierOf(customer) === "VIP"),
        all.filter((customer) => tierOf(customer) === "High"),
        all.filter((customer) => tierOf(customer) === "Medium"),
        all.filter((customer) => tierOf(customer) === "Low" && customer.orders >= 2),
        all.filter(({ orders }) => orders >= 10),
        all.filter(({ orders }) => orders === 1),
        all.filter(({ last }) => last !== "" && last <= limit),
        all.filter(({ orders }) => orders === 0),
      ];
      const rows = await open.run("customer_plays", filter);
      expect(rows.map((row) => row["customers"])).toEqual(groups.map(({ length }) => length));
      for (const [index, row] of rows.entries())
        expect(row["revenue_usd"]).toBeCloseTo(total(groups[index]!), 5);
    });
  });

  it("a value that equals a limit is in the tier that begins there", async () => {
    const [best] = await open.run("top_customers");
    const limit = Number(best!["revenue_usd"]);
    const vips = async (vip_from: number) =>
      (await open.run("customer_tiers", { vip_from, high_from: 1, medium_from: 0.5 }))[0]![
        "customers"
      ];
    expect(await vips(limit)).toBe(1);
    expect(await vips(limit + 0.01)).toBe(0);
  });

  it("the revenue of all tiers is the revenue of all lines", async () => {
    const rows = await open.run("customer_tiers");
    const sum = rows.reduce((all, row) => all + Number(row["revenue_usd"]), 0);
    expect(sum).toBeCloseTo(usd(open.lines), 5);
  });

  it("shows every tier and bucket as 0 where nobody is left", async () => {
    const nobody = { as_of: "1999-01-01" };
    for (const name of ["customer_tiers", "customer_frequency"]) {
      const rows = await open.run(name, nobody);
      expect(rows.map((row) => [row["customers"], row["share"]])).toEqual(
        Array.from({ length: 4 }, () => [0, null]),
      );
    }
    expect(await open.run("top_customers", nobody)).toEqual([]);
    expect((await open.run("customer_headline", nobody))[0]).toMatchObject({
      customers: 0,
      revenue_usd: null,
      pareto_share: null,
      fifth_revenue_share: null,
    });
  });

  it("the template and the statements about labels agree with the tiers", async () => {
    const tiers = await open.run("customer_tiers");
    const expected = tiers.map((row) => [row["tier"], row["customers"]]);
    const pairs = async (name: string) =>
      (await open.run(name)).map((row) => [row["tier"], row["customers"]]);
    expect(await pairs("tiers_in_order")).toEqual(expected);
    expect(await pairs("alias_in_expression")).toEqual(expected);
    expect(await pairs("alias_order_by")).toEqual(
      expected.toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
    );
    expect((await pairs("alias_group_by")).toSorted()).toEqual(expected.toSorted());
    expect(await pairs("alias_in_having")).toEqual(
      expected.filter(([tier, count]) => tier !== "Low" && Number(count) > 30),
    );
  });
});

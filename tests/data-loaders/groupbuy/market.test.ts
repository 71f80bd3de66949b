import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planMarket } from "../../../data-loaders/sources/groupbuy/generator/planMarket.ts";
import { plantedTruths as truth } from "../../../data-loaders/sources/groupbuy/generator/plantedTruths.ts";
import { writeMarket } from "../../../data-loaders/sources/groupbuy/generator/writeMarket.ts";
import { openMarket } from "./openMarket.ts";

const small = { snapshots: ["small"] };
let market: Awaited<ReturnType<typeof openMarket>>;
beforeAll(async () => {
  market = await openMarket();
}, 120_000);
afterAll(() => market?.remove());
const pick = (rows: readonly Record<string, unknown>[], ...keys: string[]) =>
  rows.map((row) => keys.map((key) => row[key]));

describe("the generator", () => {
  const fingerprint = (seed: number) => {
    const folder = mkdtempSync(join(tmpdir(), "openbook-raw-"));
    writeMarket(planMarket({ seed, scale: 0.02, asOf: "2025-06-30" }), folder);
    const hash = createHash("sha256");
    for (const file of readdirSync(folder).sort())
      hash.update(file).update(readFileSync(join(folder, file)));
    rmSync(folder, { recursive: true });
    return hash.digest("hex");
  };
  it("writes the same bytes for the same seed, and others for another", () => {
    expect(fingerprint(1)).toBe(fingerprint(1));
    expect(fingerprint(1)).not.toBe(fingerprint(2));
  });

  it("lets a group have its goal at most, and each member once", async () => {
    const wrong = await market.rows(`select groups.id from groups
      join group_deals on group_deals.id = group_deal_id
      where members > member_goal or (status = 'completed') <> (members = member_goal)`);
    expect(wrong).toEqual([]);
    const twice = await market.rows(`select group_id, user_id from groups_carts
      group by all having count(*) > 1`);
    expect(twice).toEqual([]);
  });

  it("lets nobody join before the sign-up, after the group's end or outside the deal", async () => {
    const wrong = await market.rows(`select carts.id from groups_carts as carts
      join users on users.id = user_id join groups on groups.id = group_id
      join group_deals as deals on deals.id = group_deal_id
      where joined_at < users.created_at or joined_at >= expires_at
        or joined_at < starts_at or joined_at >= ends_at`);
    expect(wrong).toEqual([]);
  });
});

describe("planted truths, recovered from the published tables", () => {
  const rate = (p: number, n: number) => 4 * Math.sqrt((p * (1 - p)) / n);

  it("users come back in months +1 to +3 as planted, welcomed cohorts more", async () => {
    for (const row of await market.run("welcome_effect")) {
      const [before, after] = [Number(row["before_size"]), Number(row["after_size"])];
      const age = Number(row["age"]);
      const planted = truth.joinShares[age]!;
      expect(row["planted_before"]).toBe(planted);
      expect(Math.abs(Number(row["before_joined"]) / before - planted)).toBeLessThan(
        rate(planted, before),
      );
      const lifted = planted + truth.welcome.lift;
      expect(Math.abs(Number(row["after_joined"]) / after - lifted)).toBeLessThan(
        rate(lifted, after),
      );
    }
  });

  // Counts of 100 to 1,000 orders, and a baseline of two days: 20 % is three standard errors.
  it("planted days stand out against the same weekdays around them", async () => {
    for (const { from, factor } of truth.dayAnomalies) {
      const [found] = await market.rows<{ ratio: number }>(`with days as (
          select order_date, sum(orders) as orders from agg_order_day group by all)
        select (max(orders) filter (order_date = '${from}')
          / avg(orders) filter (order_date <> '${from}'))::double as ratio
        from days where abs(order_date - date '${from}') in (0, 7)`);
      expect(Math.abs(found!.ratio / factor - 1)).toBeLessThan(0.2);
    }
  });

  // Growth alone makes the last three days of a month 1.5 % busier than the seven before them; joins
  // that were moved behind a late sign-up had made them 28 % busier.
  it("no month ends in a rush that nobody planted", async () => {
    const [found] = await market.rows<{ ratio: number }>(`with days as (
        select sum(orders) as orders, date_diff('day', order_date, last_day(order_date)) as left_over
        from agg_order_day where order_date >= '2024-12-01' group by order_date)
      select (avg(orders) filter (left_over < 3)
        / avg(orders) filter (left_over between 3 and 9))::double as ratio from days`);
    expect(Math.abs(found!.ratio - 1.015)).toBeLessThan(0.08);
    const flagged = await market.rows<{ day: string }>(
      "select distinct starts_at::date::varchar as day from planted_truth where subject = 'orders per day' and starts_at is not null",
    );
    const surprises = (await market.run("daily_surprises")).filter((row) => row["is_flagged"]);
    const unplanned = surprises.filter((row) => row["planted"] === null);
    expect(surprises.length - unplanned.length).toBe(flagged.length);
    expect(unplanned.length).toBeLessThanOrEqual(3);
  });

  it("the last day has its silence and its rush", async () => {
    const [found] = await market.rows<{ silent: number; rush: number }>(`select
      count(*) filter (order_ts::time >= '10:44' and order_ts::time < '11:20')::integer as silent,
      count(*) filter (order_ts::time >= '18:30' and order_ts::time < '18:49')::integer as rush
      from fact_order where order_date = '2025-06-30'`);
    expect(found!.silent).toBe(0);
    expect(found!.rush).toBeGreaterThan(60);
  });

  it("each cleaning rule finds what was planted for it", () => {
    const rules = market.manifest.rules.map(({ rule, rowsAffected }) => [rule, rowsAffected]);
    const { worthlessOrders, lostCarts, repeatedOrders } = truth.defects;
    expect(rules).toEqual([
      ["amount_not_positive", worthlessOrders],
      ["cart_missing", lostCarts],
      ["repeated_row", repeatedOrders],
    ]);
  });

  it("discounts help among deals of the same goal", async () => {
    const [found] = await market.rows<{ within: number; all: number }>(`with deals as (
        select member_goal, discount_share as x, completed_groups / (completed_groups + expired_groups) as y
        from fact_deal where completed_groups + expired_groups > 0),
      goals as (select corr(x, y) as r from deals group by member_goal)
      select (select min(r) from goals) as within, (select corr(x, y) from deals) as "all"`);
    expect(found!.within).toBeGreaterThan(0);
    expect(found!.all).toBeLessThan(0);
  });
});

// By hand, from the CSV files in data/groupbuy/small.
describe("the ten-row example", () => {
  it("has the report's results beside the correct ones", async () => {
    const [row] = await market.run("deal_kpis", small);
    expect(row).toMatchObject({
      ...{ deals: 5, converted_deals: 3, conversion: 0.6, source_conversion: 0.8 },
      ...{ revenue_usd: 800, revenue_per_deal_usd: 160, source_revenue_usd: 60 },
      ...{ users: 10, participants: 7, participation: 0.7, orders_per_deal: 1.6 },
      ...{ joined_rows: 5, belonging_rows: 1, joined_open_rows: 1 },
    });
  });

  it("has the same results in the query that needs no choice", async () => {
    expect(await market.run("small_deal_kpis", {})).toEqual([
      {
        ...{ conversion: 0.6, source_conversion: 0.8, participation: 0.7 },
        ...{ revenue_per_deal_usd: 160, source_revenue_usd: 60 },
      },
    ]);
  });

  it("knows the best buyers of 30 days, without counting twice", async () => {
    const rows = await market.run("top_buyers", small);
    expect(pick(rows, "user_id", "revenue_usd", "groups_joined", "fan_out_usd")).toEqual([
      [5, 180, 1, 180],
      [2, 150, 1, 150],
      [1, 120, 2, 240],
      [9, 120, 1, 120],
      [4, 80, 1, 80],
      [3, 40, 1, 40],
    ]);
  });

  it("leaves the months of young cohorts open", async () => {
    const rows = await market.run("join_retention", small);
    const shown = rows
      .filter((row) => Number(row["age"]) > 0)
      .map((row) => (row["is_complete"] ? `${row["returned"]}/${row["size"]}` : "–"));
    expect(shown).toEqual([
      ...["1/3", "1/3", "3/3"],
      ...["0/3", "2/3", "–"],
      ...["1/2", "–", "–"],
      ...["–", "–", "–"],
    ]);
  });

  it("has no growth where the base is zero, and a loss of all where nothing is left", async () => {
    const months = { from: "2025-06-01", to: "2025-07-01", base_from: "2025-05-01" };
    const rows = await market.run("item_growth", { ...small, ...months, base_to: "2025-06-01" });
    expect(pick(rows, "item", "base_usd", "revenue_usd", "growth")).toEqual([
      ["Fresh vegetables", 60, 0, -1],
      ["Sweets", 0, 450, null],
      ["Coffee & tea", 0, 240, null],
    ]);
  });
});

describe("queries of the marketplace, against the rows", () => {
  interface Order {
    readonly day: string;
    readonly kind: string;
    readonly status: string;
    readonly vendor: string;
    readonly category: string;
    readonly cents: number;
    readonly units: number;
  }
  let orders: Order[];
  beforeAll(async () => {
    orders = await market.rows<Order>(`select order_date::varchar as day, order_kind as kind,
      status, vendor, category, (total_usd * 100)::integer as cents, quantity::integer as units
      from fact_order where status = 'completed'`);
  });
  const usd = (rows: readonly Order[]) => rows.reduce((sum, { cents }) => sum + cents, 0) / 100;

  it("compare_items", async () => {
    const filter = {
      from: "2025-01-01",
      to: "2025-03-01",
      vendors: ["Jimma Coffee", "Abay Foods"],
    };
    for (const row of await market.run("compare_items", { ...filter, levels: ["category"] })) {
      const own = orders.filter(
        ({ day, vendor, category }) =>
          day >= filter.from &&
          day < filter.to &&
          filter.vendors.includes(vendor) &&
          category === row["item"],
      );
      expect(row["revenue_usd"]).toBeCloseTo(usd(own), 6);
      const units = own.filter(({ kind }) => kind === "group").reduce((sum, o) => sum + o.units, 0);
      expect(row["group_units"]).toBe(units);
    }
  });

  it("deal_kpis, compare_items and their users end with the as-of date", async () => {
    const as_of = "2024-06-30";
    const [row] = await market.run("deal_kpis", { as_of });
    const [counted] = await market.rows<Record<string, number>>(`select
      (select count(*)::integer from fact_deal where start_date <= '${as_of}') as deals,
      (select count(*)::integer from users where created_at::date <= '${as_of}') as users,
      (select count(distinct user_id)::integer from groups_carts where joined_at::date <= '${as_of}') as participants,
      (select count(distinct group_deal_id)::integer from fact_order where group_deal_id is not null
        and status = 'completed' and order_date <= '${as_of}') as converted_deals,
      (select sum(total_usd)::double from fact_order where group_deal_id is not null
        and status = 'completed' and order_date <= '${as_of}') as revenue_usd`);
    expect(row).toMatchObject(counted!);
    const items = await market.run("compare_items", { as_of });
    const sum = (key: string) => items.reduce((total, item) => total + Number(item[key]), 0);
    expect(sum("revenue_usd")).toBeCloseTo(usd(orders.filter(({ day }) => day <= as_of)), 2);
    expect([sum("deals"), sum("converted_deals")]).toEqual([
      counted!["deals"],
      counted!["converted_deals"],
    ]);
  });

  describe("item_growth", () => {
    const periods = async (values: Record<string, string>) => {
      const [row] = await market.run("item_growth", values);
      return ["period_from", "period_last", "base_first", "base_last"].map((key) =>
        String(row![key]).slice(0, 10),
      );
    };
    it("begins with the first day of the data where only the last day is chosen", async () => {
      const half = { to: "2025-01-01", base_from: "2024-07-01", base_to: "2025-01-01" };
      expect(await periods(half)).toEqual(["2024-01-01", "2024-12-31", "2024-07-01", "2024-12-31"]);
      const year = { from: "2024-07-01", to: "2025-01-01", base_to: "2024-04-01" };
      expect(await periods(year)).toEqual(["2024-07-01", "2024-12-31", "2024-01-01", "2024-03-31"]);
      const same = { from: "2025-01-01", base_to: "2024-07-01" };
      expect(await periods(same)).toEqual(["2025-01-01", "2025-06-30", "2024-01-01", "2024-06-30"]);
    });
    it("takes the last three months and the three before without dates", async () => {
      expect(await periods({})).toEqual(["2025-04-01", "2025-06-30", "2025-01-01", "2025-03-31"]);
    });
    it("compares periods of unlike length by day", async () => {
      const chosen = {
        ...{ from: "2025-06-01", to: "2025-06-11" },
        ...{ base_from: "2025-01-01", base_to: "2025-06-01" },
      };
      for (const row of await market.run("item_growth", chosen)) {
        const own = orders.filter(({ category }) => category === row["item"]);
        const daily = (from: string, to: string, days: number) =>
          usd(own.filter(({ day }) => day >= from && day < to)) / days;
        const [now, before] = [
          daily(chosen.from, chosen.to, 10),
          daily(chosen.base_from, chosen.base_to, 151),
        ];
        expect(row["growth"]).toBeCloseTo(now / before - 1, 9);
      }
    });
    it("says why periods after the as-of date or before the data have no growth", async () => {
      const late = {
        ...{ from: "2025-04-01", to: "2025-07-01", as_of: "2024-12-31" },
        ...{ base_from: "2024-04-01", base_to: "2024-07-01" },
      };
      for (const { growth, problem } of await market.run("item_growth", late))
        expect([growth, problem]).toEqual([null, expect.stringMatching(/^the period has no day/)]);
      const whole = await market.run("item_growth", { from: "2024-01-01", to: "2025-01-01" });
      for (const { growth, problem } of whole)
        expect([growth, problem]).toEqual([null, expect.stringMatching(/^the base has no day/)]);
    });
  });

  it("vendor_category holds every pair, also those that sold nothing", async () => {
    const rows = await market.run("vendor_category");
    expect(rows).toHaveLength(24 * 12);
    expect(rows.reduce((sum, row) => sum + Number(row["revenue_usd"]), 0)).toBeCloseTo(
      usd(orders),
      4,
    );
    expect(rows.filter((row) => row["revenue_usd"] === 0).length).toBeGreaterThan(100);
  });

  it("vendor_products: no vendor, no products; several, all of theirs", async () => {
    const count = async (vendors: string[]) =>
      (await market.run("vendor_products", { vendors })).length;
    expect(await count([])).toBe(0);
    const [one, other] = [await count(["Jimma Coffee"]), await count(["Abay Foods"])];
    expect(await count(["Jimma Coffee", "Abay Foods"])).toBe(one + other);
  });

  it("engagement_segments holds every user once, target_users those of one segment", async () => {
    const rows = await market.run("engagement_segments");
    expect(rows.reduce((sum, row) => sum + Number(row["users"]), 0)).toBe(truth.users);
    const listed = await market.run("target_users", { segments: ["lapsed"], rows: 100_000 });
    expect(listed).toHaveLength(Number(rows[3]!["users"]));
    expect(listed.every((row) => row["recent_groups"] === 0)).toBe(true);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadQueries } from "../../../data-loaders/bake/loadQueries.ts";
import { runNative } from "../../../data-loaders/bake/runNative.ts";
import { compileQuery } from "../../../lib/queries/compileQuery.ts";
import { toColumnar } from "../../../lib/queries/toColumnar.ts";
import type { NamedQuery, ParameterValues } from "../../../lib/queries/types.ts";
import { buildShop, type BuiltShop } from "../../data-loaders/shop/buildShop.ts";

type Cell = string | number | boolean | null;
type Row = Record<string, Cell>;

interface Line {
  readonly day: string;
  readonly order: number;
  readonly customer: number;
  readonly category: string;
  readonly country: string;
  readonly channel: string;
  readonly cents: number;
}

const none: ParameterValues = {
  from: null,
  to: null,
  categories: [],
  countries: [],
  channels: [],
  as_of: "2025-06-30",
};

const FILTERS: [string, ParameterValues][] = [
  ["no filter", none],
  ["the last quarter", { ...none, from: "2025-04-01", to: "2025-07-01" }],
  ["a range cut inside two months", { ...none, from: "2024-11-12", to: "2025-02-20" }],
  ["a February alone", { ...none, from: "2025-02-01", to: "2025-03-01" }],
  ["an earlier as-of date", { ...none, as_of: "2025-03-31" }],
  ["two categories", { ...none, categories: ["jewelery", "men's clothing"] }],
  ["a country and a channel", { ...none, countries: ["DE"], channels: ["app"] }],
  [
    "everything at once",
    {
      from: "2023-10-01",
      to: "2025-03-01",
      categories: ["electronics"],
      countries: ["US", "GB"],
      channels: ["web", "marketplace"],
      as_of: "2025-06-30",
    },
  ],
];

const day = (iso: string, offset = 0) =>
  new Date(Date.parse(iso) + offset * 86_400_000).toISOString().slice(0, 10);
const nextMonth = (month: string) => day(`${day(month, 31).slice(0, 7)}-01`);
const distinct = (lines: readonly Line[], key: "order" | "customer") =>
  new Set(lines.map((line) => line[key])).size;
const usd = (lines: readonly Line[]) => lines.reduce((sum, { cents }) => sum + cents, 0) / 100;

/** First day and the day after the last one of a filter's range. */
function range(filter: ParameterValues): [string, string] {
  const from = [(filter["from"] as string | null) ?? "2023-07-01", "2023-07-01"].sort()[1]!;
  const ends = [(filter["to"] as string | null) ?? "2025-07-01", day(filter["as_of"] as string, 1)];
  return [from, [...ends, "2025-07-01"].sort()[0]!];
}

function fullMonths([from, end]: readonly [string, string]): string[] {
  const months: string[] = [];
  for (let month = "2023-07-01"; month < end; month = nextMonth(month))
    if (month >= from && nextMonth(month) <= end) months.push(month);
  return months;
}

describe("shop, queries of the executive page", () => {
  let shop: BuiltShop;
  let queries: NamedQuery[];
  let all: Line[];

  const run = async (name: string, values: ParameterValues): Promise<Row[]> => {
    const query = queries.find((candidate) => candidate.name === name)!;
    const data = toColumnar(await runNative(shop.connection, compileQuery(query, values)));
    const names = Object.keys(data);
    return (data[names[0]!] ?? []).map((_, i) =>
      Object.fromEntries(names.map((column) => [column, data[column]![i]!])),
    );
  };
  const select = (filter: ParameterValues): Line[] => {
    const [from, end] = range(filter);
    const chosen = (name: string, value: string) => {
      const list = filter[name] as readonly string[];
      return list.length === 0 || list.includes(value);
    };
    return all.filter(
      (line) =>
        line.day >= from &&
        line.day < end &&
        chosen("categories", line.category) &&
        chosen("countries", line.country) &&
        chosen("channels", line.channel),
    );
  };
  const within = (lines: readonly Line[], from: string, end: string) =>
    lines.filter((line) => line.day >= from && line.day < end);

  beforeAll(async () => {
    shop = await buildShop();
    queries = await loadQueries(new URL("../../../", import.meta.url).pathname, "shop");
    all = await shop.rows<Line>(`select order_date::varchar as day, order_id as "order",
      customer_id as customer, category, country, channel,
      (line_value_usd * 100)::integer as cents from fact_order_item where status = 'completed'`);
  });
  afterAll(() => shop.remove());

  describe.each(FILTERS)("%s, against plain TypeScript over the lines", (_, filter) => {
    it("executive_kpis: totals, last month, growth, active customers", async () => {
      const [row] = await run("executive_kpis", filter);
      const lines = select(filter);
      const [from, end] = range(filter);
      const months = fullMonths([from, end]);
      const [previous, last] = [months.at(-2), months.at(-1)!];
      const lastLines = within(lines, last, nextMonth(last));
      const previousLines = previous ? within(lines, previous, last) : [];
      const active = within(lines, day(end, -30), end);
      expect(row).toMatchObject({
        first_day: from,
        last_day: day(end, -1),
        orders: distinct(lines, "order"),
        last_month: last,
        last_month_orders: distinct(lastLines, "order"),
        active_from: [day(end, -30), from].sort()[1],
        active_customers: distinct(active, "customer"),
      });
      expect(row!["revenue_usd"]).toBeCloseTo(usd(lines), 6);
      expect(row!["average_order_usd"]).toBeCloseTo(usd(lines) / distinct(lines, "order"), 6);
      expect(row!["last_month_revenue_usd"]).toBeCloseTo(usd(lastLines), 6);
      if (previous) {
        expect(row!["previous_month_revenue_usd"]).toBeCloseTo(usd(previousLines), 6);
        expect(row!["month_growth"]).toBeCloseTo(usd(lastLines) / usd(previousLines) - 1, 9);
      }
      const year = months.at(-12);
      if (year)
        expect(row!["last_year_revenue_usd"]).toBeCloseTo(
          usd(within(lines, year, nextMonth(last))),
          6,
        );
      else expect(row!["last_year_revenue_usd"]).toBeNull();
    });

    it("revenue_trend: at most twelve full months, each with its sum", async () => {
      const rows = await run("revenue_trend", filter);
      const lines = select(filter);
      const months = fullMonths(range(filter)).slice(-12);
      expect(rows.map((row) => row["month"])).toEqual(months);
      for (const row of rows) {
        const month = row["month"] as string;
        const inMonth = within(lines, month, nextMonth(month));
        expect(row["revenue_usd"]).toBeCloseTo(usd(inMonth), 6);
        expect(row["orders"]).toBe(distinct(inMonth, "order"));
      }
      const best = Math.max(...rows.map((row) => row["revenue_usd"] as number));
      const peaks = rows.filter((row) => row["is_peak"]);
      expect(peaks.map((row) => row["revenue_usd"])).toEqual([best]);
    });

    it("revenue_by_category: adds up to the total, shares to one", async () => {
      const rows = await run("revenue_by_category", filter);
      const lines = select(filter);
      for (const row of rows)
        expect(row["revenue_usd"]).toBeCloseTo(
          usd(lines.filter(({ category }) => category === row["category"])),
          6,
        );
      const sum = (column: string) => rows.reduce((total, row) => total + Number(row[column]), 0);
      expect(sum("revenue_usd")).toBeCloseTo(usd(lines), 6);
      expect(sum("share")).toBeCloseTo(1, 12);
    });

    it("filter_options: a choice's count is that of choosing it alone", async () => {
      const parameter: Record<string, string> = {
        category: "categories",
        channel: "channels",
        country: "countries",
      };
      for (const row of await run("filter_options", filter)) {
        const choice = {
          ...filter,
          [parameter[row["dimension"] as string]!]: [row["value"] as string],
        };
        expect(row["orders"]).toBe(distinct(select(choice), "order"));
      }
    });

    it("orders_by_status: completed orders and value are the headline", async () => {
      const rows = await run("orders_by_status", filter);
      const [kpis] = await run("executive_kpis", filter);
      expect(rows.map((row) => row["status"])).toEqual(["cancelled", "completed", "returned"]);
      expect(rows[1]!["orders"]).toBe(kpis!["orders"]);
      expect(rows[1]!["value_usd"]).toBeCloseTo(kpis!["revenue_usd"] as number, 6);
    });
  });

  it("months of the whole window add up to the total", async () => {
    const [kpis] = await run("executive_kpis", none);
    const halves = await Promise.all([
      run("revenue_trend", { ...none, to: "2024-07-01" }),
      run("revenue_trend", none),
    ]);
    const sum = halves.flat().reduce((total, row) => total + Number(row["revenue_usd"]), 0);
    expect(halves.flat()).toHaveLength(24);
    expect(sum).toBeCloseTo(kpis!["revenue_usd"] as number, 6);
  });

  it("a selection without orders has null money and ratios, zero counts, zero-filled months", async () => {
    const empty = { ...none, countries: ["nowhere"] };
    const [kpis] = await run("executive_kpis", empty);
    expect(kpis).toMatchObject({
      revenue_usd: null,
      orders: 0,
      average_order_usd: null,
      last_month_revenue_usd: null,
      month_growth: null,
      active_customers: 0,
    });
    const trend = await run("revenue_trend", empty);
    expect(trend.length).toBeGreaterThan(0);
    for (const row of trend)
      expect(row).toMatchObject({
        revenue_usd: 0,
        orders: 0,
        average_order_usd: null,
        growth: null,
        is_peak: false,
      });
    const categories = await run("revenue_by_category", empty);
    expect(categories.map((row) => row["share"])).toEqual([null, null, null, null]);
  });

  it("a range inside one month has no full month to report", async () => {
    const filter = { ...none, from: "2025-06-10", to: "2025-06-20" };
    const [kpis] = await run("executive_kpis", filter);
    expect(kpis).toMatchObject({
      last_month: null,
      last_month_revenue_usd: null,
      month_growth: null,
      previous_active_customers: null,
    });
    expect(await run("revenue_trend", filter)).toEqual([]);
  });

  it("a range that ends before it begins finds nothing and fails nothing", async () => {
    const filter = { ...none, from: "2025-06-10", to: "2025-01-01" };
    for (const name of [
      "executive_kpis",
      "revenue_trend",
      "revenue_by_category",
      "orders_by_status",
    ])
      await expect(run(name, filter), name).resolves.toBeDefined();
    expect((await run("executive_kpis", filter))[0]).toMatchObject({
      revenue_usd: null,
      orders: 0,
    });
  });

  it.each([
    [
      "lines whose value is not quantity × price",
      "fact_order_item where line_value_usd <> quantity * unit_price_usd",
    ],
    [
      "orders of two customers",
      "(select order_id from fact_order_item group by 1 having count(distinct (customer_id, order_date, status, channel, country)) > 1)",
    ],
    [
      "orders before the customer registered",
      "fact_order_item join dim_customer using (customer_id) where order_date < signup_date",
    ],
    [
      "customers whose value is not that of their orders",
      `(select customer_id from dim_customer left join
      (select customer_id, sum(line_value_usd) as usd from fact_order_item where status = 'completed' group by 1)
      using (customer_id) where lifetime_value_usd <> coalesce(usd, 0))`,
    ],
    [
      "lines whose category is not the product's",
      "fact_order_item as f join dim_product as p using (product_id) where f.category <> p.category",
    ],
    [
      "days without a row in dim_date",
      "(select max(date) - min(date) + 1 as days, count(*) as n from dim_date) where days <> n",
    ],
    [
      "purchases without their order",
      "fact_event where event_type = 'purchase' and order_id not in (select order_id from fact_order_item)",
    ],
  ])("must return no rows: %s", async (_, relation) => {
    expect(await shop.value(`select count(*) from ${relation}`)).toBe(0);
  });
});

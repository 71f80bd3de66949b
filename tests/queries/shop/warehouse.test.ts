import { rollup, sum } from "d3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadQueries } from "../../../data-loaders/bake/loadQueries.ts";
import { runNative } from "../../../data-loaders/bake/runNative.ts";
import { compileQuery } from "../../../lib/queries/compileQuery.ts";
import { resolveDefaults } from "../../../lib/queries/resolveDefaults.ts";
import { toColumnar } from "../../../lib/queries/toColumnar.ts";
import type { NamedQuery, ParameterValues } from "../../../lib/queries/types.ts";
import { buildShop, type BuiltShop } from "../../data-loaders/shop/buildShop.ts";

type Row = Record<string, string | number | boolean | null>;

interface Line {
  readonly day: string;
  readonly order: number;
  readonly customer: number;
  readonly category: string;
  readonly status: string;
  readonly cents: number;
}

interface Span {
  readonly customer: number;
  readonly segment: string;
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

describe("shop, queries of the pipeline page against plain TypeScript", () => {
  let shop: BuiltShop;
  let queries: NamedQuery[];
  let lines: Line[];
  let spans: Span[];

  const run = async (name: string, given: ParameterValues = {}): Promise<Row[]> => {
    const query = queries.find((candidate) => candidate.name === name)!;
    const values = { ...resolveDefaults(query, "2025-06-30"), ...given };
    const data = toColumnar(await runNative(shop.connection, compileQuery(query, values)));
    const names = Object.keys(data);
    return (data[names[0]!] ?? []).map((_, i) =>
      Object.fromEntries(names.map((column) => [column, data[column]![i]!])),
    );
  };

  beforeAll(async () => {
    shop = await buildShop();
    queries = await loadQueries(new URL("../../../", import.meta.url).pathname, "shop");
    lines = await shop.rows<Line>(`select order_date::varchar as day, order_id as "order",
      customer_id as customer, category, status, (line_value_usd * 100)::integer as cents
      from fact_order_item`);
    spans = await shop.rows<Span>(`select customer_id as customer, segment,
      valid_from::varchar as "from", valid_to::varchar as "to" from dim_customer_history`);
  });
  afterAll(() => shop.remove());

  const spansOf = (line: Line) => spans.filter(({ customer }) => customer === line.customer);
  const inRange = (from: string, to: string) =>
    lines.filter(({ day, status }) => status === "completed" && day >= from && day < to);

  describe("segment_purchases", () => {
    const quarter = (day: string) =>
      `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

    it.each([
      ["the first quarter of the as-of year when none is chosen", [], ["2025 Q1"]],
      ["two quarters", ["2023 Q4", "2024 Q2"], ["2023 Q4", "2024 Q2"]],
    ])("divides revenue by the segment of the day of the order: %s", async (_, quarters, meant) => {
      const chosen = lines.filter(
        ({ day, status }) => status === "completed" && meant.includes(quarter(day)),
      );
      const cents = (segmentOf: (line: Line) => string) =>
        rollup(
          chosen,
          (group) => sum(group, (line) => line.cents),
          segmentOf,
          (line) => line.category,
        );
      const then = cents(
        (line) =>
          spansOf(line).find((span) => span.from <= line.day && line.day < span.to)!.segment,
      );
      const now = cents(
        (line) => spansOf(line).find(({ to: end }) => end === "9999-12-31")!.segment,
      );
      const rows = await run("segment_purchases", { quarters });
      expect(rows).toHaveLength(3 * new Set(chosen.map(({ category }) => category)).size);
      for (const row of rows) {
        const [segment, category] = [String(row["segment"]), String(row["category"])];
        const revenue = (then.get(segment)?.get(category) ?? 0) / 100;
        expect(row["quarters"]).toBe(meant.join(", "));
        expect(row["revenue_usd"]).toBeCloseTo(revenue, 6);
        expect(row["todays_revenue_usd"]).toBeCloseTo(
          (now.get(segment)?.get(category) ?? 0) / 100,
          6,
        );
        const all = sum(then.get(segment)?.values() ?? []) / 100;
        if (all > 0) expect(row["share"]).toBeCloseTo(revenue / all, 10);
      }
    });

    it("gives no row for a quarter without orders", async () => {
      expect(await run("segment_purchases", { quarters: ["2019 Q1"] })).toEqual([]);
    });
  });

  it("quarters: all of the calendar, newest first, with their orders", async () => {
    const name = (day: string) => `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    const completed = lines.filter(({ status }) => status === "completed");
    const expected = rollup(
      completed,
      (group) => new Set(group.map(({ order }) => order)).size,
      ({ day }) => name(day),
    );
    const rows = await run("quarters");
    expect(rows).toHaveLength(8);
    expect(rows.map(({ value }) => value)).toEqual([...expected.keys()].sort().reverse());
    for (const { value, orders } of rows) expect(orders).toBe(expected.get(String(value)));
  });

  it("validity_bounds: lines on the day of a change match twice by inclusive bounds", async () => {
    const twice = lines.filter((line) => spansOf(line).some(({ to }) => to === line.day));
    const [row] = await run("validity_bounds");
    expect(row).toMatchObject({
      lines: lines.length,
      half_open: lines.length,
      inclusive: lines.length + twice.length,
      counted_twice: twice.length,
    });
    expect(twice.length).toBeGreaterThan(0);
    expect(row!["twice_usd"]).toBeCloseTo(sum(twice, ({ cents }) => cents) / 100, 6);
  });

  it("history_size: changes are rows less customers, over the years of all spans", async () => {
    const customers = new Set(spans.map(({ customer }) => customer)).size;
    const end = (to: string) => Date.parse(to < "2025-06-30" ? to : "2025-06-30");
    const years = sum(spans, ({ from, to }) => (end(to) - Date.parse(from)) / DAY) / 365.25;
    const [row] = await run("history_size");
    expect(row).toMatchObject({
      customers,
      history_rows: spans.length,
      changes: spans.length - customers,
      current_rows: customers,
    });
    expect(row!["customer_years"]).toBeCloseTo(years, 6);
    expect(row!["changes_per_year"]).toBeCloseTo((spans.length - customers) / years, 8);
  });

  describe("revenue_by_period", () => {
    const monday = (day: string) => {
      const ms = Date.parse(day);
      return iso(ms - ((new Date(ms).getUTCDay() + 6) % 7) * DAY);
    };
    const keys: Record<string, (day: string) => string> = {
      year: (day) => day.slice(0, 4),
      quarter: (day) => `${day.slice(0, 4)} ${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
      month: (day) => day.slice(0, 7),
      week: monday,
      day: (day) => day,
    };
    it.each([
      ["year", "2023-07-01", "2025-07-01"],
      ["quarter", "2024-01-01", "2025-01-01"],
      ["month", "2024-10-01", "2025-01-01"],
      ["week", "2024-12-01", "2025-01-01"],
      ["day", "2024-12-30", "2025-01-01"],
    ])("%s from %s to %s: every period once, also without a sale", async (level, from, to) => {
      const key = keys[level]!;
      const periods = new Map<string, string[]>();
      for (let ms = Date.parse(from); ms < Date.parse(to); ms += DAY)
        periods.set(key(iso(ms)), [...(periods.get(key(iso(ms))) ?? []), iso(ms)]);
      const rows = await run("revenue_by_period", { level, from, to });
      expect(rows.map((row) => [row["period_start"], row["period_end"], row["days"]])).toEqual(
        [...periods.values()].map((days) => [days[0], days.at(-1), days.length]),
      );
      const chosen = inRange(from, to);
      [...periods.keys()].forEach((period, i) => {
        const mine = chosen.filter(({ day }) => key(day) === period);
        expect(rows[i]!["revenue_usd"]).toBeCloseTo(sum(mine, ({ cents }) => cents) / 100, 6);
        expect(rows[i]!["orders"]).toBe(new Set(mine.map(({ order }) => order)).size);
      });
    });

    it("names periods so that a reader tells them apart", async () => {
      const labels = async (level: string) =>
        (await run("revenue_by_period", { level, from: "2024-12-01", to: "2025-01-01" }))[0]![
          "label"
        ];
      expect(await labels("year")).toBe("2024");
      expect(await labels("quarter")).toBe("2024 Q4");
      expect(await labels("month")).toBe("December 2024");
      expect(await labels("week")).toBe("week 48, from 1 December");
      expect(await labels("day")).toBe("Sunday 1 December 2024");
    });
  });

  it("table_growth: every published table, its rows, the last four weeks and late rows", async () => {
    const rows = await run("table_growth");
    const { tables } = shop.manifest;
    expect(rows.map((row) => [row["table_name"], row["rows"]])).toEqual(
      tables.map((table) => [table.name, table.rows]).sort(),
    );
    const start = iso(Date.parse(shop.manifest.asOf) - 28 * DAY);
    const row = (name: string) => rows.find((candidate) => candidate["table_name"] === name)!;
    const recent = lines.filter(({ day }) => day > start).length;
    expect(row("fact_order_item")["rows_per_day"]).toBeCloseTo(recent / 28, 12);
    const flagged = shop.manifest.rules.filter(({ rule }) => rule === "late_arrival");
    const late = (step: string) => flagged.find((rule) => rule.step === step)!.rowsAffected;
    expect(row("fact_order")["late_rows"]).toBe(late("orders"));
    expect(row("fact_event")["late_rows"]).toBe(late("events"));
    expect(row("dim_product")).toMatchObject({ rows_per_day: null, late_rows: null });
  });
});

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadQueries } from "../../../data-loaders/bake/loadQueries.ts";
import { openSnapshot, type OpenSnapshot } from "../../../data-loaders/bake/openSnapshot.ts";
import { runNative } from "../../../data-loaders/bake/runNative.ts";
import { buildAll } from "../../../data-loaders/pipeline/buildAll.ts";
import { DEFAULT_ROOT, readManifest } from "../../../data-loaders/snapshots/readManifest.ts";
import { loadDefects } from "../../../data-loaders/checks/loadDefects.ts";
import { loadChecks } from "../../../data-loaders/checks/loadChecks.ts";
import { compileQuery } from "../../../lib/queries/compileQuery.ts";
import { resolveDefaults } from "../../../lib/queries/resolveDefaults.ts";
import { toColumnar } from "../../../lib/queries/toColumnar.ts";
import type { ParameterValues } from "../../../lib/queries/types.ts";

type Row = Record<string, string | number | boolean | null>;

const silent = { info: () => undefined, warn: () => undefined, progress: () => undefined };
const root = join(import.meta.dirname, "../../..");

/** One system with its named queries and its rows. */
async function openSystem(system: string) {
  const manifest = readManifest(system, DEFAULT_ROOT);
  const snapshot: OpenSnapshot = await openSnapshot(DEFAULT_ROOT, manifest);
  const queries = await loadQueries(root, system);
  return {
    close: snapshot.close,
    async run(name: string, values: ParameterValues = {}): Promise<Row[]> {
      const query = queries.find((each) => each.name === name)!;
      const given = { ...resolveDefaults(query, manifest.asOf), ...values };
      const result = await runNative(snapshot.connection, compileQuery(query, given));
      return toRows(toColumnar(result));
    },
    async rows(sql: string): Promise<Row[]> {
      return (await snapshot.connection.runAndReadAll(sql)).getRowObjectsJson() as Row[];
    },
  };
}

function toRows(data: Record<string, readonly unknown[]>): Row[] {
  const names = Object.keys(data);
  return (data[names[0]!] ?? []).map(
    (_, i) => Object.fromEntries(names.map((name) => [name, data[name]![i]])) as Row,
  );
}

describe("queries of the quality page, against plain TypeScript over the rows", () => {
  let shop: Awaited<ReturnType<typeof openSystem>>;
  let quality: Awaited<ReturnType<typeof openSystem>>;
  const checks = loadChecks("shop");
  const defects = loadDefects("shop");
  const found = new Set(defects.flatMap(({ foundBy }) => foundBy));

  beforeAll(async () => {
    await buildAll({ root: DEFAULT_ROOT, systems: ["shop", "shop_quality"], log: silent });
    shop = await openSystem("shop");
    quality = await openSystem("shop_quality");
  });
  afterAll(() => {
    shop?.close();
    quality?.close();
  });

  it("quality_headline: files, blocking ones, and what the faults say about themselves", async () => {
    const [row] = await quality.run("quality_headline");
    expect(row).toMatchObject({
      checks: checks.length,
      tables: new Set(checks.map(({ table }) => table)).size,
      blocking: checks.filter(({ severity }) => severity === "block").length,
      clean_passed: checks.length,
      clean_found: 0,
      clean_pass_rate: 1,
      dirty_found: found.size,
      dirty_passed: checks.length - found.size,
      defects: defects.length,
      defects_found: defects.length,
    });
    expect(row!["dirty_pass_rate"]).toBeCloseTo(1 - found.size / checks.length, 12);
  });

  it("check_results: one row per file; its filters keep what they name", async () => {
    const all = await quality.run("check_results");
    expect(all.map((row) => row["check_id"])).toEqual(checks.map(({ id }) => id));
    for (const row of all) {
      expect(row["clean_status"]).toBe("pass");
      expect(row["dirty_status"] !== "pass").toBe(found.has(row["check_id"] as string));
    }
    const chosen = { kinds: ["reference"], severities: ["block"], tables: ["fact_order_item"] };
    const expected = checks.filter(
      ({ kind, severity, table }) =>
        kind === "reference" && severity === "block" && table === "fact_order_item",
    );
    const rows = await quality.run("check_results", chosen);
    expect(rows.map((row) => row["check_id"])).toEqual(expected.map(({ id }) => id));
    expect(await quality.run("check_results", { clean: ["fail"] })).toEqual([]);
  });

  it("check_findings: at most that many rows of each check, counted from one", async () => {
    const rows = await quality.run("check_findings", { most: 2 });
    expect(rows.every((row) => row["snapshot"] === "dirty" && Number(row["row_number"]) <= 2)).toBe(
      true,
    );
    const withRows = new Set(rows.map((row) => row["check_id"]));
    const broken = (await quality.run("check_results", { dirty: ["broken"] })).length;
    expect(withRows.size).toBe(found.size - broken);
  });

  it("outcomes_by_kind: every check once, shares within their kind", async () => {
    const rows = await quality.run("outcomes_by_kind");
    const sum = rows.reduce((total, row) => total + Number(row["checks"]), 0);
    expect(sum).toBe(checks.length);
    for (const row of rows) {
      const own = checks.filter(({ kind }) => kind === row["kind"]);
      const share = own.filter(({ id }) => found.has(id)).length / own.length;
      expect(row["found_share"]).toBeCloseTo(share, 12);
    }
  });

  it("planted_defects: as their files say", async () => {
    const rows = await quality.run("planted_defects");
    expect(rows.map((row) => row["found_by"]).sort()).toEqual(
      defects.map(({ foundBy }) => foundBy.join(", ")).sort(),
    );
  });

  it("schema_drift: the three planted changes of columns, and nothing else", async () => {
    const rows = await quality.run("schema_drift");
    expect(rows.map((row) => [row["table_name"], row["column_name"], row["state"]])).toEqual([
      ["dim_customer", "channel", "unexpected"],
      ["dim_customer", "signup_channel", "missing"],
      ["dim_product", "rating_rate", "another type"],
      ["dim_product", "stock_on_hand", "unexpected"],
    ]);
  });

  it("midnight_spike: every event once; a fifth of them at exactly midnight", async () => {
    const rows = await quality.run("midnight_spike");
    const times = await quality.rows("select event_ts::varchar as ts from fact_event");
    const hours = times.map(({ ts }) => Number(String(ts).slice(11, 13)));
    for (const row of rows)
      expect(row["events"]).toBe(hours.filter((hour) => hour === row["event_hour"]).length);
    const midnight = times.filter(({ ts }) => String(ts).endsWith("00:00:00")).length;
    expect(rows[0]!["at_midnight"]).toBe(midnight);
    expect(midnight / times.length).toBeGreaterThan(0.19);
  });

  it("schema_verification: no published column drifts", async () => {
    const rows = await shop.run("schema_verification");
    const { tables } = readManifest("shop", DEFAULT_ROOT);
    expect(rows).toEqual(
      tables
        .map(({ name, columns: { length } }) => ({
          table_name: name,
          columns_promised: length,
          columns_found: length,
          as_promised: length,
          drifted: 0,
        }))
        .sort((a, b) => (a.table_name < b.table_name ? -1 : 1)),
    );
  });

  it.each(["2025-06-30", "2025-03-15"])(
    "table_freshness on %s: days since the last row",
    async (day) => {
      const columns: Record<string, string> = {
        agg_event_hour: "event_date",
        agg_session_day: "session_date",
        dim_customer: "signup_date",
        fact_event: "event_date",
        fact_order: "order_date",
        fact_order_item: "order_date",
      };
      const rows = await shop.run("table_freshness", { as_of: day });
      expect(rows.map((row) => row["table_name"])).toEqual(Object.keys(columns));
      for (const row of rows) {
        const table = row["table_name"] as string;
        const days = await shop.rows(
          `select distinct ${columns[table]}::varchar as d from ${table}`,
        );
        const newest = days
          .map(({ d }) => String(d))
          .filter((d) => d <= day)
          .sort()
          .at(-1)!;
        const hours = (Date.parse(day) - Date.parse(newest)) / 3_600_000;
        expect(row).toMatchObject({ newest, hours_behind: hours });
        expect(row["is_fresh"]).toBe(hours < (table === "dim_customer" ? 720 : 24));
      }
    },
  );

  it("null_handling: null and zero differ where nobody bought, and the two means otherwise", async () => {
    const customers = await shop.rows("select customer_id, country, segment from dim_customer");
    const lines = await shop.rows(`select customer_id, line_value_usd::double as usd
      from fact_order_item where status = 'completed' and order_date between '2025-06-24' and '2025-06-30'`);
    const rows = await shop.run("null_handling");
    expect(rows.reduce((sum, row) => sum + Number(row["customers"]), 0)).toBe(customers.length);
    for (const row of rows) {
      const ids = customers
        .filter((each) => each["country"] === row["country"] && each["segment"] === row["segment"])
        .map((each) => each["customer_id"]);
      const own = lines.filter((line) => ids.includes(line["customer_id"]));
      const buyers = new Set(own.map((line) => line["customer_id"])).size;
      const sum = own.reduce((total, line) => total + Number(line["usd"]), 0);
      expect(row).toMatchObject({ customers: ids.length, buyers });
      expect(row["sum_coalesced_usd"]).toBeCloseTo(sum, 6);
      expect(row["mean_coalesced_usd"]).toBeCloseTo(sum / ids.length, 1);
      if (buyers === 0) expect([row["sum_usd"], row["mean_usd"]]).toEqual([null, null]);
      else expect(Math.abs(Number(row["mean_usd"]) - sum / buyers)).toBeLessThanOrEqual(0.0051);
    }
  });

  it("month_extremes: the weakest and the strongest full month", async () => {
    const lines = await shop.rows(`select order_date::varchar as d, line_value_usd::double as usd
      from fact_order_item where status = 'completed'`);
    const months = new Map<string, number>();
    for (const { d, usd } of lines) {
      const month = `${String(d).slice(0, 7)}-01`;
      months.set(month, (months.get(month) ?? 0) + Number(usd));
    }
    const sorted = [...months].sort((a, b) => a[1] - b[1]);
    const [row] = await shop.run("month_extremes");
    expect(row).toMatchObject({
      months: months.size,
      lowest_month: sorted[0]![0],
      highest_month: sorted.at(-1)![0],
    });
    expect(row!["lowest_usd"]).toBeCloseTo(sorted[0]![1], 2);
    expect(row!["highest_usd"]).toBeCloseTo(sorted.at(-1)![1], 2);
    const [partial] = await shop.run("month_extremes", { as_of: "2025-06-15" });
    expect(partial!["months"]).toBe(months.size - 1);
  });
});

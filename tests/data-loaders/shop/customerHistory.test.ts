import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { group } from "d3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSystem } from "../../../data-loaders/pipeline/buildSystem.ts";
import { openSnapshot } from "../../../data-loaders/bake/openSnapshot.ts";
import { plantedTruths as truth } from "../../../data-loaders/sources/shop/generator/plantedTruths.ts";
import { planShop } from "../../../data-loaders/sources/shop/generator/planShop.ts";
import { writeEvents } from "../../../data-loaders/sources/shop/generator/writeEvents.ts";
import { writeTransactions } from "../../../data-loaders/sources/shop/generator/writeTransactions.ts";
import { buildShop, silent, type BuiltShop } from "./buildShop.ts";

interface Span {
  readonly key: number;
  readonly customer: number;
  readonly segment: string;
  readonly from: string;
  readonly to: string;
  readonly current: boolean;
}

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

describe("shop, dim_customer_history as a type 2 dimension", () => {
  let shop: BuiltShop;
  let spans: Span[];
  let byCustomer: Map<number, Span[]>;
  beforeAll(async () => {
    shop = await buildShop();
    spans = await shop.rows<Span>(`select customer_key as key, customer_id as customer, segment,
      valid_from::varchar as "from", valid_to::varchar as "to", is_current as current
      from dim_customer_history order by customer_key`);
    byCustomer = group(spans, ({ customer }) => customer);
  });
  afterAll(() => shop.remove());

  it("numbers its rows from 1 on without a hole", () => {
    expect(spans.map(({ key }) => key)).toEqual(spans.map((_, i) => i + 1));
  });

  it("has exactly one current row for each customer, the last one, open to 9999-12-31", () => {
    for (const rows of byCustomer.values()) {
      expect(rows.filter(({ current }) => current)).toEqual([rows.at(-1)]);
      expect(rows.at(-1)!.to).toBe("9999-12-31");
    }
  });

  it("has neither gaps nor overlaps: a span ends on the day on which the next begins", () => {
    for (const rows of byCustomer.values())
      rows.slice(1).forEach((row, i) => {
        expect(row.from).toBe(rows[i]!.to);
        expect(days(rows[i]!.from, rows[i]!.to)).toBeGreaterThanOrEqual(1);
      });
  });

  it("starts each customer as bronze on the day of registration", async () => {
    const signups = await shop.rows<{ id: number; day: string }>(
      "select customer_id as id, signup_date::varchar as day from dim_customer",
    );
    expect(byCustomer.size).toBe(signups.length);
    for (const { id, day } of signups)
      expect(byCustomer.get(id)![0]).toMatchObject({ segment: "bronze", from: day });
  });

  it("moves one step at a time", () => {
    const rank = (segment: string) => (truth.loyaltySegments as readonly string[]).indexOf(segment);
    for (const rows of byCustomer.values())
      rows
        .slice(1)
        .forEach((row, i) => expect(Math.abs(rank(row.segment) - rank(rows[i]!.segment))).toBe(1));
  });

  it("changes 2.5 times per customer and year, within three standard errors of a Poisson count", () => {
    const years = [...byCustomer.values()].reduce(
      (sum, rows) => sum + days(rows[0]!.from, "2025-06-30") / 365.25,
      0,
    );
    const changes = spans.length - byCustomer.size;
    const expected = truth.loyaltyChangesPerYear * years;
    expect(Math.abs(changes - expected)).toBeLessThan(3 * Math.sqrt(expected));
    expect(changes / years).toBeGreaterThan(2);
    expect(changes / years).toBeLessThan(3);
  });

  it("gives every order line exactly one row by half-open bounds, and some two by inclusive ones", async () => {
    const matches = (upper: string) =>
      shop.value(`select count(*) from fact_order_item as f join dim_customer_history as h
        on h.customer_id = f.customer_id and f.order_date >= h.valid_from
        and f.order_date ${upper} h.valid_to`);
    const lines = await shop.value("select count(*) from fact_order_item");
    expect(await matches("<")).toBe(lines);
    expect(await matches("<=")).toBeGreaterThan(lines);
  });

  it("keeps bronze for everyone when own files have no segment changes", async () => {
    const folder = mkdtempSync(join(tmpdir(), "openbook-loyalty-"));
    const [tables, root] = [join(folder, "own"), join(folder, "root")];
    const plan = planShop({ seed: 3, scale: 0.1, asOf: "2025-06-30" });
    writeTransactions(plan, tables);
    writeEvents(plan, tables);
    rmSync(join(tables, "segment_changes.csv"));
    const parameters = { tablesDirectory: tables, eventsDirectory: join(tables, "events") };
    const { manifest } = await buildSystem("shop", { root, parameters, log: silent });
    const { connection, close } = await openSnapshot(root, manifest);
    const reader = await connection.runAndReadAll(
      "select distinct segment, is_current from dim_customer_history",
    );
    expect(reader.getRowObjectsJson()).toEqual([{ segment: "bronze", is_current: true }]);
    close();
    rmSync(folder, { recursive: true });
  });
});

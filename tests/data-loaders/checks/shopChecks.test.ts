import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyTables } from "../../../data-loaders/checks/copyTables.ts";
import { loadChecks } from "../../../data-loaders/checks/loadChecks.ts";
import { loadDefects } from "../../../data-loaders/checks/loadDefects.ts";
import { plantDefects } from "../../../data-loaders/checks/plantDefects.ts";
import { requireNoBlocks } from "../../../data-loaders/checks/requireNoBlocks.ts";
import { runChecks } from "../../../data-loaders/checks/runChecks.ts";
import { openDatabase, type Database } from "../../../data-loaders/pipeline/openDatabase.ts";
import { CHECK_KINDS } from "../../../lib/checks/types.ts";
import { buildShop, type BuiltShop } from "../shop/buildShop.ts";

const checks = loadChecks("shop");
const defects = loadDefects("shop");

describe("checks of the shop", () => {
  const temporary = mkdtempSync(join(tmpdir(), "openbook-checks-"));
  let shop: BuiltShop;
  let files: string[];
  let database: Database;

  /** The published tables as copies that may be spoilt. */
  const restore = async (tables: readonly string[]) => {
    for (const table of tables) await database.run(`drop table if exists ${table}`);
    await copyTables(
      database,
      files.filter((file) => tables.some((table) => file.endsWith(`/${table}.parquet`))),
      "table",
    );
  };
  /** What does not pass of the checks that name one of the tables: others cannot tell. */
  const findings = async (tables: readonly string[]) =>
    (await runChecks(database, naming(tables)))
      .filter(({ status }) => status !== "pass")
      .map(({ check }) => check.id);

  beforeAll(async () => {
    shop = await buildShop();
    const folder = join(shop.root, ".openbook/snapshots/shop");
    files = readdirSync(folder)
      .filter((file) => file.endsWith(".parquet"))
      .map((file) => join(folder, file));
    database = await openDatabase({ temporary });
    await copyTables(database, files, "table");
  });
  afterAll(() => {
    database?.close();
    shop?.remove();
    rmSync(temporary, { recursive: true, force: true });
  });

  it("are at least 130, of every kind, and ask each table for its key and columns", () => {
    expect(checks.length).toBeGreaterThanOrEqual(130);
    expect(new Set(checks.map(({ kind }) => kind))).toEqual(new Set(CHECK_KINDS));
    const tables = shop.manifest.tables.map(({ name }) => name);
    const ids = new Set(checks.map(({ id }) => id));
    for (const name of ["columns_as_promised", "types_as_promised", "key_is_unique"])
      expect(tables.filter((table) => !ids.has(`${table}.${name}`))).toEqual([]);
  });

  it("find nothing in the published tables", async () => {
    expect(await findings(shop.manifest.tables.map(({ name }) => name))).toEqual([]);
  });

  it("order their rows, so that the same ones are shown every time", () => {
    const single = /^select[^]*\bhaving\b|from (total|summed|newest),/m;
    const loose = checks.filter(({ sql }) => !/\border by\b/.test(sql) && !single.test(sql));
    expect(loose.map(({ id }) => id)).toEqual([]);
  });

  describe("find each planted fault by itself, and by no other check than it says", () => {
    it.each(defects)("$id", async (defect) => {
      await plantDefects(database, [defect]);
      const found = await findings([defect.table]);
      await restore([defect.table]);
      expect(found).toEqual(defect.foundBy);
    });
  });

  it("find all planted faults together, and nothing else", async () => {
    await plantDefects(database, defects);
    const found = await findings(shop.manifest.tables.map(({ name }) => name));
    await restore([...new Set(defects.map(({ table }) => table))]);
    expect(found).toEqual([...new Set(defects.flatMap(({ foundBy }) => foundBy))].sort());
  });

  it("meet orphans in all four directions", () => {
    const orphans = defects.filter(({ kind }) => kind === "orphan");
    expect(orphans.flatMap(({ foundBy }) => foundBy)).toEqual(
      expect.arrayContaining([
        "fact_order.customer_exists",
        "fact_order.has_lines",
        "fact_order_item.order_exists",
        "fact_order_item.product_exists",
      ]),
    );
  });

  it("count as many rows as were spoilt", async () => {
    const orphans = defects.find(({ id }) => id === "orders_without_customer")!;
    const [planted] = await plantDefects(database, [orphans]);
    const results = await runChecks(database, checks);
    await restore([orphans.table]);
    // Every order_id ≡ 5 (mod 600) of the 5,500 orders: 5, 605, … 5405.
    expect(planted!.rows).toBe(10);
    const { rowsFound, sample } = results.find(
      ({ check }) => check.id === "fact_order.customer_exists",
    )!;
    expect(rowsFound).toBe(10);
    expect(JSON.parse(sample[0]!)).toMatchObject({ order_id: 5 });
  });

  it("end the build when a blocking one finds rows, naming check, rows and what to do", async () => {
    const orphans = defects.find(({ id }) => id === "orders_without_customer")!;
    await plantDefects(database, [orphans]);
    const results = await runChecks(database, checks);
    await restore([orphans.table]);
    const [first, ...rows] = failure(() => requireNoBlocks("shop", results)).split("\n");
    expect(first).toBe(
      "shop fact_order: check fact_order.customer_exists blocks the build: customer_id of fact_order stands in dim_customer, got 10 rows",
    );
    expect(rows[0]).toMatch(/^ {2}\{"order_id":5,"customer_id":900\d+\}$/);
    expect(rows.at(-1)).toBe(
      "  → Whose order is this? Correct the source or its cleaning rule, or lower @severity in lib/checks/shop/fact_order/customer_exists.sql",
    );
  });

  it("let the build go on for lesser findings", async () => {
    const names = defects.find(({ id }) => id === "names_missing")!;
    await plantDefects(database, [names]);
    const results = await runChecks(database, checks);
    await restore([names.table]);
    expect(() => requireNoBlocks("shop", results)).not.toThrow();
  });

  it("say that they cannot run when a column is gone, and go on", async () => {
    const renamed = defects.find(({ id }) => id === "column_renamed")!;
    await plantDefects(database, [renamed]);
    const results = await runChecks(database, checks);
    await restore([renamed.table]);
    const broken = results.filter(({ status }) => status === "broken");
    expect(broken.map(({ check }) => check.id)).toEqual([
      "dim_customer.signup_channel_allowed",
      "dim_customer.signup_channel_known",
    ]);
    expect(broken[0]).toMatchObject({ rowsFound: null, sample: [] });
    expect(broken[0]!.message).toContain('"signup_channel" not found');
  });

  it("refuse a planted fault that touches nothing", async () => {
    const idle = { ...defects.find(({ id }) => id === "names_missing")!, foundBy: [] };
    const nothing = { ...idle, sql: "update dim_customer set full_name = null where false" };
    await expect(plantDefects(database, [nothing])).rejects.toThrow(
      "dim_customer: defect names_missing must touch at least one row: Customers have lost their names., got none",
    );
  });
});

function naming(tables: readonly string[]) {
  const names = new RegExp(`\\b(${tables.join("|")})\\b`);
  return checks.filter(({ sql }) => names.test(sql));
}

function failure(run: () => void): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("nothing was thrown");
}

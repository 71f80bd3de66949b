import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Manifest } from "../../lib/snapshots/types.ts";

/** A project root with one small system, `fixture`, as the pipeline would leave it. */
export interface FixtureSystem {
  readonly root: string;
  /** Where the pipeline and the bakery look for its files. */
  readonly folders: Readonly<Record<"root" | "projectRoot" | "pagesDir", string>>;
  readonly manifest: Manifest;
  writeQuery(name: string, text: string): void;
  writePage(path: string, text: string): void;
  remove(): void;
}

export const salesByDay = `-- Sales by day.
-- @question How much was sold on each day?
-- @grain one row per day
-- @tables sale
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = @as_of : last day, exclusive
-- @param kinds varchar[] = [] : kinds; empty means all
-- @column day date : day of sale
-- @column sales bigint count : number of sales
-- @column revenue_usd double USD : sum of prices
select
  sold_on as day,
  count(*) as sales,
  sum(price_usd)::double as revenue_usd
from sale
where ($from is null or sold_on >= $from)
  and sold_on < $to
  and (len($kinds) = 0 or list_contains($kinds, kind))
group by sold_on
order by sold_on
`;

const kinds = `-- @question Which kinds are there?
-- @grain one row per kind
-- @tables sale
-- @column kind varchar : kind of item
-- @column n integer count : sales
select kind, count(*)::integer as n from sale group by kind order by kind
`;

/**
 * Makes the fixture in a temporary folder: 1,000 sales on ten days of 2001.
 *
 * @param rows - Rows of the table, for tests that need a slow query.
 */
export async function fixtureSystem(rows = 1000): Promise<FixtureSystem> {
  const root = mkdtempSync(join(tmpdir(), "openbook-"));
  const folder = join(root, ".openbook/snapshots/fixture");
  for (const path of [folder, join(root, "lib/sql/fixture"), join(root, "pages")])
    mkdirSync(path, { recursive: true });
  await makeFiles(folder, rows);
  const manifest = describe(folder, rows);
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  const fixture: FixtureSystem = {
    root,
    folders: { root: join(root, ".openbook"), projectRoot: root, pagesDir: join(root, "pages") },
    manifest,
    writeQuery: (name, text) => writeFileSync(join(root, `lib/sql/fixture/${name}.sql`), text),
    writePage: (path, text) => {
      mkdirSync(join(root, "pages", path, ".."), { recursive: true });
      writeFileSync(join(root, "pages", path), text);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
  fixture.writeQuery("sales_by_day", salesByDay);
  fixture.writeQuery("kinds", kinds);
  return fixture;
}

async function makeFiles(folder: string, rows: number): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  await connection.run(`copy (
    select
      i::integer as sale_id,
      date '2001-01-01' + (i * 10 // ${rows})::integer as sold_on,
      ['a', 'b''s', 'ü'][1 + i % 3] as kind,
      ((i * 37) % 1000 / 100.0)::decimal(9, 2) as price_usd
    from range(${rows}) as t(i)
  ) to '${folder}/sale.parquet' (format parquet)`);
  await connection.run(`attach '${folder}/fixture.duckdb' as f (storage_version 'v1.0.0')`);
  await connection.run(`create table f.sale as from '${folder}/sale.parquet'`);
  await connection.run("detach f");
  connection.closeSync();
  instance.closeSync();
}

function describe(folder: string, rows: number): Manifest {
  const file = (name: string) => {
    const bytes = readFileSync(join(folder, name));
    return {
      file: name,
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    };
  };
  return {
    system: "fixture",
    title: "Fixture",
    description: "Sales for tests",
    asOf: "2001-01-10",
    timeZone: "UTC",
    sources: [{ name: "made up", kind: "synthetic", description: "for tests", licence: "MIT" }],
    rules: [],
    tables: [
      {
        ...file("sale.parquet"),
        name: "sale",
        description: "Sales",
        grain: "one sale",
        columns: [],
        primaryKey: ["sale_id"],
        sortedBy: ["sale_id"],
        rows,
        asOf: "2001-01-10",
        revision: "1",
        inputs: [],
      },
    ],
    database: file("fixture.duckdb"),
  };
}

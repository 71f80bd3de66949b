import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BuildRecord } from "../../../data-loaders/pipeline/build.ts";
import { createWasmEngine } from "../../support/wasmEngine.ts";
import { createFixture, type Fixture } from "./createFixture.ts";

const FACT = "data-loaders/models/garden/fact_harvest.sql";
const STAGE = "data-loaders/models/garden/stage_harvest.sql";
const FACT_CONTRACT = "data-loaders/contracts/garden/fact_harvest.ts";

let fixture: Fixture;
beforeEach(() => (fixture = createFixture()));
afterEach(() => fixture.remove());

const snapshots = (root = fixture.root) => join(root, "snapshots/garden");
const published = (name: string, root?: string) => readFileSync(join(snapshots(root), name));
const madeTables = (result: Awaited<ReturnType<Fixture["build"]>>) =>
  result.timings
    .filter(({ kind, cached }) => kind === "table" && !cached)
    .map(({ step }) => step)
    .sort();

function buildInNewProcess(): string[] {
  const script = fileURLToPath(new URL("./buildGarden.ts", import.meta.url));
  const parts = ["--import", "tsx", script, fixture.root, fixture.project];
  return JSON.parse(execFileSync(process.execPath, parts, { encoding: "utf8" })) as string[];
}

async function query(sql: string) {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

describe("a build", () => {
  it("publishes every model that has a contract, the manifest, the database and its record", async () => {
    const { manifest, changed } = await fixture.build();
    expect(readdirSync(snapshots()).sort()).toEqual([
      "build.json",
      "dim_plant.parquet",
      "fact_harvest.parquet",
      "garden.duckdb",
      "keys.json",
      "manifest.json",
      "rejects.parquet",
    ]);
    expect(changed).toEqual(["dim_plant", "fact_harvest", "rejects"]);
    expect(JSON.parse(published("manifest.json").toString())).toEqual(
      JSON.parse(JSON.stringify(manifest)),
    );
  });

  it("writes rows in the contract's order, completed to a total one", async () => {
    const { manifest } = await fixture.build();
    const fact = manifest.tables.find(({ name }) => name === "fact_harvest")!;
    expect(fact.sortedBy).toEqual(["picked_at", "harvest_id"]);
    expect(
      await query(
        `select harvest_id, value_eur from read_parquet('${snapshots()}/fact_harvest.parquet')`,
      ),
    ).toEqual([
      { harvest_id: 1, value_eur: 204.85 },
      { harvest_id: 2, value_eur: 216 },
      { harvest_id: 4, value_eur: 12.025 },
      { harvest_id: 5, value_eur: 168.3 },
    ]);
  });

  it("loses no row in silence: rejects are published and rules counted", async () => {
    const { manifest } = await fixture.build();
    expect(manifest.rules).toEqual([
      {
        step: "clean",
        rule: "weight_positive",
        description: "A harvest weighs something.",
        action: "reject",
        rowsIn: 5,
        rowsAffected: 1,
        rowsOut: 4,
      },
    ]);
    expect(await query(`select * from read_parquet('${snapshots()}/rejects.parquet')`)).toEqual([
      {
        source: "harvests",
        row: "3",
        rule: "weight_positive",
        column_name: "weight_g",
        value: "-5.0",
        action: "reject",
      },
    ]);
  });

  it("takes the as-of date and the partial period from calendar_facts", async () => {
    const { manifest } = await fixture.build();
    expect([manifest.asOf, manifest.partialFrom]).toEqual(["2024-06-03", "2024-06-03"]);
  });

  it("takes the as-of date from the newest fact row when there are no calendar_facts", async () => {
    rmSync(join(fixture.project, "data-loaders/models/garden/calendar_facts.sql"));
    const { manifest } = await fixture.build();
    expect(manifest.asOf).toBe("2024-06-03");
    expect(manifest).not.toHaveProperty("partialFrom");
  });

  it("records steps, rows and peak memory", async () => {
    await fixture.build();
    const record = JSON.parse(published("build.json").toString()) as BuildRecord;
    expect(record.steps.find(({ step }) => step === "fact_harvest")).toMatchObject({
      kind: "table",
      rows: 4,
      cached: false,
    });
    expect(record.peakMemoryBytes).toBeGreaterThan(10_000_000);
  });

  it("remembers when each step last ran, also of those that came out of the cache", async () => {
    await fixture.build();
    const first = JSON.parse(published("build.json").toString()) as BuildRecord;
    fixture.edit(FACT, "where broken_rule is null", "where broken_rule is null and weight_g > 80");
    await fixture.build();
    const second = JSON.parse(published("build.json").toString()) as BuildRecord;
    expect(second.lastRuns!["dim_plant"]).toEqual(first.lastRuns!["dim_plant"]);
    expect(second.lastRuns!["dim_plant"]!.at).toBe(first.startedAt);
    expect(second.lastRuns!["fact_harvest"]!.at).toBe(second.startedAt);
    expect(second.lastRuns!["fact_harvest"]!.durationMs).toBeGreaterThan(0);
  });

  it("gives the same bytes in another root with another number of threads", async () => {
    await fixture.build({ threads: 1 });
    const other = `${fixture.root}-2`;
    await fixture.build({ threads: 4, root: other });
    for (const file of readdirSync(snapshots()).filter((name) => !/^(build|keys)/.test(name)))
      expect(published(file, other).equals(published(file)), file).toBe(true);
  });

  it("packs the database from the Parquet files row for row", async () => {
    await fixture.build();
    const rows = await query(`
      attach '${snapshots()}/garden.duckdb' as packed (read_only);
      select count(*)::integer as n from (
        (from packed.fact_harvest except all from read_parquet('${snapshots()}/fact_harvest.parquet'))
        union all
        (from read_parquet('${snapshots()}/fact_harvest.parquet') except all from packed.fact_harvest)
      )`);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it("packs a database that the browser engine attaches", async () => {
    await fixture.build();
    const engine = await createWasmEngine();
    try {
      engine.attach(join(snapshots(), "garden.duckdb"));
      expect(engine.rows("select harvest_id from fact_harvest")).toEqual(
        [1, 2, 4, 5].map((harvest_id) => ({ harvest_id })),
      );
    } finally {
      engine.close();
    }
  });

  it("never runs a model that no published table needs", async () => {
    fixture.write(
      "data-loaders/models/garden/unused.sql",
      "-- @description Fails.\n-- @grain one row\n-- @inputs raw_plants\nselect error('ran') from raw_plants\n",
    );
    await expect(fixture.build()).resolves.toBeDefined();
  });
});

describe("the cache", () => {
  beforeEach(() => fixture.build());

  it("does nothing when nothing changed", async () => {
    const before = published("build.json");
    const started = performance.now();
    const result = await fixture.build();
    expect(performance.now() - started).toBeLessThan(1000);
    expect(result.timings).toEqual([]);
    expect(result.changed).toEqual([]);
    expect(published("build.json").equals(before)).toBe(true);
  });

  it("makes again only what a changed model reaches", async () => {
    fixture.edit(FACT, "where broken_rule is null", "where broken_rule is null and weight_g > 80");
    const result = await fixture.build();
    expect(madeTables(result)).toEqual(["calendar_facts", "fact_harvest"]);
    expect(result.changed).toEqual(["fact_harvest"]);
  });

  it("makes again what an input file reaches, whatever its times say", async () => {
    const file = join(fixture.project, "data/plants.csv");
    const { atime, mtime } = statSync(file);
    fixture.edit("data/plants.csv", "Carrot", "Turnip");
    utimesSync(file, atime, mtime);
    expect((await fixture.build()).changed).toEqual(["dim_plant"]);
  });

  it("makes again, in a new process, what a file that a source imports reaches", async () => {
    const file = "data-loaders/sources/garden/priceOf.ts";
    fixture.edit(file, "seed / 10", "seed / 5");
    const { details } = await fixture.failure();
    expect(details).toMatchObject({ file, advice: "start the build again" });
    expect(buildInNewProcess()).toEqual(["fact_harvest"]);
  });

  it("makes again only what names a changed parameter", async () => {
    expect(madeTables(await fixture.build({ parameters: { bonus: 1 } }))).toEqual([
      "calendar_facts",
      "fact_harvest",
    ]);
  });

  it("follows a view to the tables behind it", async () => {
    fixture.edit(STAGE, "weight_g <= 0", "weight_g <= 4");
    expect((await fixture.build()).changed).toEqual(["fact_harvest", "rejects"]);
  });

  it("makes nothing again for an edited description, but publishes it", async () => {
    fixture.edit(FACT_CONTRACT, '"Harvests."', '"What was picked."');
    const result = await fixture.build();
    expect(madeTables(result)).toEqual([]);
    expect(result.manifest.tables[1]!.description).toBe("What was picked.");
  });

  it("restores a damaged published file", async () => {
    const before = published("dim_plant.parquet");
    writeFileSync(join(snapshots(), "dim_plant.parquet"), "damaged");
    await fixture.build();
    expect(published("dim_plant.parquet").equals(before)).toBe(true);
  });

  it("makes a damaged cached table again", async () => {
    const before = published("dim_plant.parquet");
    const folder = join(fixture.root, "cache/garden/tables");
    const name = readdirSync(folder).find((file) => /^dim_plant.*parquet$/.test(file))!;
    const bytes = readFileSync(join(folder, name));
    bytes[40] = bytes[40]! ^ 1;
    writeFileSync(join(folder, name), bytes);
    rmSync(snapshots(), { recursive: true });
    await fixture.build();
    expect(published("dim_plant.parquet").equals(before)).toBe(true);
  });

  it("returns to an earlier state without making anything", async () => {
    fixture.edit(FACT, "where broken_rule is null", "where weight_g > 80");
    await fixture.build();
    fixture.edit(FACT, "where weight_g > 80", "where broken_rule is null");
    expect(madeTables(await fixture.build())).toEqual([]);
  });

  it("brings back the snapshots of a process that died while publishing", async () => {
    const before = published("manifest.json");
    cpSync(snapshots(), `${snapshots()}.old`, { recursive: true });
    rmSync(snapshots(), { recursive: true });
    const result = await fixture.build();
    expect(result.timings).toEqual([]);
    expect(published("manifest.json").equals(before)).toBe(true);
  });
});

describe("a live source", () => {
  it("is landed in every build, and what arrives is its key", async () => {
    fixture.edit(
      "data-loaders/sources/garden/prices.ts",
      'name: "prices",\n  parameters',
      'name: "prices",\n  live: () => true,\n  parameters',
    );
    fixture.write("data/answer.txt", "1");
    fixture.edit(
      "data-loaders/sources/garden/prices.ts",
      'priceOf(plant, parameters["seed"]!)',
      `Number(readFileSync(${JSON.stringify(join(fixture.project, "data/answer.txt"))}, "utf8"))`,
    );
    fixture.edit(
      "data-loaders/sources/garden/prices.ts",
      "{ writeFileSync }",
      "{ readFileSync, writeFileSync }",
    );
    await fixture.build();
    expect((await fixture.build()).timings).toEqual([]);
    fixture.write("data/answer.txt", "2");
    expect((await fixture.build()).changed).toEqual(["fact_harvest"]);
  });
});

describe("a build that fails", () => {
  beforeEach(() => fixture.build());

  it("leaves the published files as they were", async () => {
    const before = readdirSync(snapshots()).map((name) => [name, published(name).toString("hex")]);
    fixture.edit("data/harvests.ndjson", '"harvest_id":5', '"harvest_id":4');
    await fixture.failure();
    expect(readdirSync(snapshots()).map((name) => [name, published(name).toString("hex")])).toEqual(
      before,
    );
    expect(readdirSync(join(fixture.root, "work"))).toEqual([]);
  });

  it("builds again once the cause is gone", async () => {
    fixture.edit("data/harvests.ndjson", '"harvest_id":5', '"harvest_id":4');
    await fixture.failure();
    fixture.edit(
      "data/harvests.ndjson",
      '"harvest_id":4,"plant_id":1',
      '"harvest_id":5,"plant_id":1',
    );
    expect((await fixture.build()).timings).toEqual([]);
    expect(existsSync(join(snapshots(), "manifest.json"))).toBe(true);
  });
});

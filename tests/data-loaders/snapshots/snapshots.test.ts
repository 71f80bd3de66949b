import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { KeyFile } from "../../../data-loaders/pipeline/keys.ts";
import { openDatabase } from "../../../data-loaders/pipeline/openDatabase.ts";
import { cleanSnapshots } from "../../../data-loaders/snapshots/cleanSnapshots.ts";
import { explainRebuild } from "../../../data-loaders/snapshots/explainRebuild.ts";
import { formatTable } from "../../../data-loaders/snapshots/formatTable.ts";
import { listSnapshots } from "../../../data-loaders/snapshots/listSnapshots.ts";
import { readManifest } from "../../../data-loaders/snapshots/readManifest.ts";
import { verifySnapshots } from "../../../data-loaders/snapshots/verifySnapshots.ts";
import { createFixture, type Fixture } from "../pipeline/createFixture.ts";

let fixture: Fixture;
beforeEach(async () => {
  fixture = createFixture();
  await fixture.build();
});
afterEach(() => fixture.remove());

const folder = () => join(fixture.root, "snapshots/garden");

describe("readManifest", () => {
  it("says how to build a system that has not been built", () => {
    expect(() => readManifest("orchard", fixture.root)).toThrow(
      `readManifest: orchard must have been built (npm run data), got no ${fixture.root}/snapshots/orchard/manifest.json`,
    );
  });
});

describe("listSnapshots", () => {
  it("lists tables and the database with rows, bytes, as-of date, hash and age", () => {
    const lines = listSnapshots(fixture.root, new Date());
    expect(lines.map(({ table, rows }) => [table, rows])).toEqual([
      ["dim_plant", 3],
      ["fact_harvest", 4],
      ["rejects", 1],
      ["garden.duckdb", undefined],
    ]);
    expect(lines[1]).toMatchObject({ system: "garden", asOf: "2024-06-03" });
    expect(lines[1]!.sha256).toBe(
      readManifest("garden", fixture.root).tables[1]!.sha256.slice(0, 12),
    );
    expect(lines[1]!.ageMs).toBeLessThan(60_000);
  });
});

describe("formatTable", () => {
  it("pads text to the right and numbers to the left", () => {
    expect(
      formatTable(
        ["name", "rows"],
        [
          ["a", 1200],
          ["long", 3],
        ],
      ),
    ).toBe("name   rows\na     1,200\nlong      3");
  });
});

describe("verifySnapshots", () => {
  const verify = async () => {
    const database = await openDatabase({ temporary: join(fixture.root, "work") });
    try {
      return await verifySnapshots(database, folder(), readManifest("garden", fixture.root));
    } finally {
      database.close();
    }
  };

  it("finds nothing in what a build has published", async () => {
    expect(await verify()).toEqual([]);
  });

  it("finds a flipped bit", async () => {
    const file = join(folder(), "dim_plant.parquet");
    const bytes = readFileSync(file);
    bytes[20] = bytes[20]! ^ 1;
    writeFileSync(file, bytes);
    const { sha256 } = readManifest("garden", fixture.root).tables[0]!;
    expect(await verify()).toMatchObject([{ file, rule: `the sha256 must be ${sha256}` }]);
  });

  it("finds a database whose rows are not those of the Parquet file", async () => {
    const file = join(folder(), "garden.duckdb");
    const instance = await DuckDBInstance.create(file);
    const connection = await instance.connect();
    await connection.run("update fact_harvest set weight_g = 1 where harvest_id = 4; checkpoint");
    connection.closeSync();
    instance.closeSync();
    repairManifest(file);
    expect(await verify()).toMatchObject([
      {
        table: "fact_harvest",
        rule: "the packed table must have the values of its Parquet file, in its order",
        count: 1,
        rows: [{ harvest_id: 4, weight_g: 1 }],
      },
    ]);
  });

  it("finds a database with a row too many", async () => {
    const file = join(folder(), "garden.duckdb");
    const instance = await DuckDBInstance.create(file);
    const connection = await instance.connect();
    await connection.run("insert into dim_plant values (9, 'Kale', 'leaf'); checkpoint");
    connection.closeSync();
    instance.closeSync();
    repairManifest(file);
    expect(await verify()).toMatchObject([
      { rule: "the packed table must have the 3 rows of its Parquet file", value: "4" },
    ]);
  });

  /** Makes the manifest agree with the changed file, so that only the rows disagree. */
  function repairManifest(file: string) {
    const manifest = readManifest("garden", fixture.root);
    const bytes = readFileSync(file);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const database = { ...manifest.database, bytes: bytes.length, sha256 };
    writeFileSync(join(folder(), "manifest.json"), JSON.stringify({ ...manifest, database }));
  }
});

describe("explainRebuild", () => {
  const why = (name: string) =>
    explainRebuild(
      JSON.parse(readFileSync(join(folder(), "keys.json"), "utf8")) as KeyFile,
      name,
    ).map((line) => line.replaceAll(/\b[0-9a-f]{12}\b/g, "…"));

  it("says so when a table was made for the first time", () => {
    expect(why("fact_harvest")).toEqual(["fact_harvest was made for the first time (key …)"]);
  });

  it("names changed SQL", async () => {
    fixture.edit(
      "data-loaders/models/garden/fact_harvest.sql",
      "where broken_rule is null",
      "where broken_rule is null and weight_g > 80",
    );
    await fixture.build();
    expect(why("fact_harvest")).toEqual(["fact_harvest was made again: key … → …", "  SQL: … → …"]);
  });

  it("follows inputs down to the file that changed", async () => {
    fixture.edit("data/harvests.ndjson", "120.5", "121");
    await fixture.build();
    expect(why("fact_harvest")).toEqual([
      "fact_harvest was made again: key … → …",
      "  input stage_harvest: … → …",
      "    input raw_harvests: … → …",
      "      input file data/harvests.ndjson: … → …",
    ]);
  });

  it("names a changed parameter with both values", async () => {
    await fixture.build({ parameters: { bonus: 2 } });
    expect(why("fact_harvest").slice(1)).toEqual(["  parameter bonus: 0 → 2"]);
  });

  it("names a changed contract", async () => {
    fixture.edit("data-loaders/contracts/garden/dim_plant.ts", '"herb"]', '"herb", "leaf"]');
    await fixture.build();
    expect(why("dim_plant").slice(1)).toEqual(["  contract: … → …"]);
  });

  it("keeps the last reason when later builds change something else", async () => {
    await fixture.build({ parameters: { bonus: 2 } });
    fixture.edit("data/plants.csv", "Carrot", "Turnip");
    await fixture.build({ parameters: { bonus: 2 } });
    expect(why("fact_harvest").slice(1)).toEqual(["  parameter bonus: 0 → 2"]);
  });

  it("names the tables there are", () => {
    expect(() => why("fact")).toThrow(/^explainRebuild: the table must be one of .*, got fact$/);
  });
});

describe("cleanSnapshots", () => {
  it("keeps everything the published manifest refers to", async () => {
    expect(cleanSnapshots(fixture.root)).toEqual({ files: 0, bytes: 0 });
    expect((await fixture.build()).timings).toEqual([]);
  });

  it("removes what older builds and broken-off ones left", async () => {
    await fixture.build({ parameters: { seed: 8 } });
    mkdirSync(join(fixture.root, "work/garden-999999999"), { recursive: true });
    mkdirSync(join(fixture.root, "cache/other"), { recursive: true });
    writeFileSync(join(fixture.root, "cache/other/kept.json"), "{}");
    const { files } = cleanSnapshots(fixture.root);
    expect(files).toBeGreaterThan(5);
    const raw = readdirSync(join(fixture.root, "raw/garden"));
    expect(raw.filter((name) => name.startsWith("prices"))).toHaveLength(2);
    expect(readdirSync(join(fixture.root, "work"))).toEqual([]);
    expect(existsSync(join(fixture.root, "cache/other/kept.json"))).toBe(true);
    expect((await fixture.build({ parameters: { seed: 8 } })).timings).toEqual([]);
  });
});

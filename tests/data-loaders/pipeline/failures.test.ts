import { rmSync, truncateSync, statSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFixture, type Fixture } from "./createFixture.ts";

const HARVESTS = "data/harvests.ndjson";
const PLANTS = "data/plants.csv";
const FACT = "data-loaders/models/garden/fact_harvest.sql";

let fixture: Fixture;
beforeEach(() => (fixture = createFixture()));
afterEach(() => fixture.remove());

const message = async () => (await fixture.failure()).message.replaceAll(fixture.project, "…");

describe("a row that breaks its contract", () => {
  it("is named when its key is used twice", async () => {
    fixture.edit(HARVESTS, '"harvest_id":5', '"harvest_id":4');
    expect(await message()).toBe(
      "garden fact_harvest: primary key (harvest_id) must be unique, got 1 row\n" +
        '  {"harvest_id":4,"row_count":2}',
    );
  });

  it("is named when it points nowhere", async () => {
    fixture.edit(PLANTS, "3,Basil,herb\n", "");
    expect(await message()).toBe(
      "garden fact_harvest: plant_id must exist in dim_plant (plant_id), got 1 row\n" +
        '  {"row":"2","harvest_id":4,"plant_id":3,"picked_at":"2024-06-03 08:00:00","weight_g":3.25,"value_eur":12.025}',
    );
  });

  it("is named when a value is missing, not listed, or out of limits, all at once", async () => {
    fixture.edit(PLANTS, "Carrot,root", ",rooot");
    fixture.edit(HARVESTS, '"weight_g":80', '"weight_g":9000');
    const error = await fixture.failure();
    expect(error.faults).toMatchObject([
      { table: "dim_plant", column: "name", rule: "column name must not be null", count: 1 },
      {
        table: "dim_plant",
        column: "kind",
        rule: "column kind must be one of fruit, root, herb",
        count: 1,
        rows: [{ row: "1", plant_id: 2, name: null, kind: "rooot" }],
      },
    ]);
  });

  it("is named when a number is not finite", async () => {
    fixture.edit(FACT, "round(weight_g * price_eur + getvariable('bonus'), 4)", "'nan'");
    fixture.edit(FACT, "-- @parameters bonus\n", "");
    const { details } = await fixture.failure();
    expect(details).toMatchObject({ rule: "column value_eur must be finite", count: 4 });
  });
});

describe("a model that breaks its contract", () => {
  it("is named with the columns it has", async () => {
    fixture.edit(
      "data-loaders/models/garden/dim_plant.sql",
      "plant_id, name, kind",
      "plant_id, kind",
    );
    expect(await message()).toBe(
      "garden dim_plant, data-loaders/models/garden/dim_plant.sql: " +
        "columns must be plant_id, name, kind, got plant_id, kind",
    );
  });

  it("is named with the type it gives", async () => {
    fixture.edit(FACT, "  plant_id,", "  plant_id::bigint as plant_id,");
    expect(await message()).toBe(
      `garden fact_harvest, ${FACT}: column plant_id must be integer, got bigint\n  → cast it in the model`,
    );
  });

  it("is named when it reads a relation it does not list", async () => {
    fixture.edit(FACT, "-- @inputs stage_harvest, raw_prices", "-- @inputs stage_harvest");
    expect(await message()).toBe(
      `fact_harvest, ${FACT}: every relation the SQL reads must be listed in -- @inputs, got raw_prices`,
    );
  });

  it("is named when it reads a parameter it does not list", async () => {
    fixture.edit(FACT, "-- @parameters bonus\n", "");
    expect(await message()).toBe(
      `fact_harvest, ${FACT}: a parameter must be a literal listed in -- @parameters, got bonus`,
    );
  });

  it("is named when it reads a file", async () => {
    fixture.edit(FACT, "from stage_harvest", "from read_csv('x.csv')");
    expect((await fixture.failure()).details.rule).toBe(
      "a model reads raw tables and models only; files are read by sources",
    );
  });

  it("is named when it does not parse", async () => {
    fixture.edit(FACT, "select", "selec");
    const { details } = await fixture.failure();
    expect(details).toMatchObject({ table: "fact_harvest", file: FACT });
    expect(details.rule).toContain('syntax error at or near "selec"');
  });

  it("is named when its rule counts do not add up", async () => {
    fixture.edit(
      "data-loaders/models/garden/rule_counts.sql",
      "count(*) - count(broken_rule) as rows_out",
      "count(*) as rows_out",
    );
    expect((await fixture.failure()).details.rule).toBe(
      "rule weight_positive must let 4 of 5 rows out",
    );
  });

  it("is named when models read each other in a circle", async () => {
    fixture.edit(
      "data-loaders/models/garden/stage_harvest.sql",
      "@inputs raw_harvests",
      "@inputs fact_harvest",
    );
    expect((await fixture.failure()).details.value).toMatch(
      /fact_harvest → stage_harvest → fact_harvest/,
    );
  });
});

describe("a raw file", () => {
  it("that is missing is named", async () => {
    rmSync(join(fixture.project, HARVESTS));
    expect(await message()).toBe(
      "garden source harvests, data/harvests.ndjson: the input file must exist, got no such file\n" +
        "  → restore the file or correct the source's inputs",
    );
  });

  it("with a cut last line is named with the line", async () => {
    truncateSync(
      join(fixture.project, HARVESTS),
      statSync(join(fixture.project, HARVESTS)).size - 20,
    );
    expect(await message()).toMatch(
      /^garden (fact_harvest|rejects|rule_counts), …\/data\/harvests.ndjson:5: a line must be one complete JSON object, got \{"harvest_id":5,/,
    );
  });

  it("with a byte that is not UTF-8 is named with the line", async () => {
    const bytes = Buffer.from(
      fixture.read(HARVESTS).replace('"harvest_id":4', '"x":"?","harvest_id":4'),
    );
    bytes[bytes.indexOf("?")] = 0xff;
    fixture.write(HARVESTS, bytes);
    const { details } = await fixture.failure();
    expect(details).toMatchObject({ line: 4, rule: "a line must be UTF-8" });
  });

  it("with a bad date is named with line and value", async () => {
    fixture.edit(HARVESTS, "2024-06-02T08:00:00", "2024-13-02T08:00:00");
    const { details } = await fixture.failure();
    expect(details).toMatchObject({
      file: join(fixture.project, HARVESTS),
      line: 3,
      value: '"2024-13-02T08:00:00"',
    });
  });

  it("with a value of the wrong kind is named with line, column and value", async () => {
    fixture.edit(PLANTS, "2,Carrot", "two,Carrot");
    expect(await message()).toBe(
      'garden dim_plant, …/data/plants.csv:3: column plant_id must be INTEGER, got "two"\n' +
        "  → correct the value, or read the column as varchar and let a rule decide",
    );
  });

  it("with a field too many is named with the line", async () => {
    fixture.edit(PLANTS, "2,Carrot,root", "2,Carrot,root,x");
    const { details } = await fixture.failure();
    expect(details).toMatchObject({ line: 3, rule: "a line must have 3 fields" });
  });

  it("with another header is named with the header", async () => {
    fixture.edit(PLANTS, "plant_id,name", "id,name");
    expect(await message()).toBe(
      "garden source plants, …/data/plants.csv:1: the header must be plant_id,name,kind, got id,name,kind\n" +
        "  → correct the file, or the columns in the source",
    );
  });

  it("that was landed and then lost is named, not read as fewer rows", async () => {
    await fixture.build();
    const raw = join(fixture.root, "raw/garden");
    const folder = readdirSync(raw).find((name) => !name.endsWith(".json"))!;
    rmSync(join(raw, folder, "2.ndjson"));
    fixture.edit(FACT, "where broken_rule is null", "where weight_g > 0");
    const { details } = await fixture.failure();
    expect(details).toMatchObject({ source: "prices", value: "no such file" });
    expect(details.advice).toMatch(/^remove .*prices-\w+ to land the source again$/);
  });
});

describe("a Parquet file", () => {
  const usePlants = async (columns = "plant_id, name, kind") => {
    const file = join(fixture.project, "data/plants.parquet");
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    await connection.run(
      `copy (select range::integer + 1 as plant_id, 'P' || hash(range) as name, 'root' as kind
       from range(5000)) to '${file}' (format parquet, compression zstd)`,
    );
    connection.closeSync();
    fixture.write(
      "data-loaders/sources/garden/plants.ts",
      `export default {
        name: "plants",
        describe: () => ({ name: "plants", kind: "real", description: "", licence: "" }),
        inputs: () => ["data/plants.parquet"],
        tables: () => [{ name: "raw_plants", sql: "select ${columns} from read_parquet('${file}')" }],
      };`,
    );
    return file;
  };

  it("that is cut short is named", async () => {
    truncateSync(await usePlants(), 500);
    const { details } = await fixture.failure();
    expect(details.file).toMatch(/plants\.parquet$/);
    expect(details.rule).toBe("the Parquet file must be complete and undamaged");
  });

  it("that is damaged inside is named", async () => {
    await usePlants();
    const bytes = (await import("node:fs")).readFileSync(
      join(fixture.project, "data/plants.parquet"),
    );
    bytes.fill(0x55, 20_000, 21_000);
    fixture.write("data/plants.parquet", bytes);
    const { details } = await fixture.failure();
    expect(details.file).toBe("data/plants.parquet");
  });

  it("without a column is named with the column", async () => {
    await usePlants("plant_id, title, kind");
    const { details } = await fixture.failure();
    expect(details).toMatchObject({ source: "plants", file: "data/plants.parquet" });
    expect(details.rule).toContain('Referenced column "title" not found');
  });
});

describe("a command that is wrong", () => {
  it("names the systems there are", async () => {
    const { buildSystem } = await import("../../../data-loaders/pipeline/buildSystem.ts");
    const { log } = { log: { info: () => {}, warn: () => {}, progress: () => {} } };
    await expect(
      buildSystem("garten", { root: fixture.root, projectRoot: fixture.project, log }),
    ).rejects.toThrow("build: a system must be one of garden, got garten");
  });

  it("names the parameters there are", async () => {
    const { message } = await fixture.failure({ parameters: { speed: 3 } });
    expect(message).toBe("garden: a parameter must be one of seed, scale, bonus, got speed");
  });
});

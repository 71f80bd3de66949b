import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase, type Database } from "../../../data-loaders/pipeline/openDatabase.ts";
import { readCsv } from "../../../data-loaders/pipeline/readCsv.ts";
import { readNdjson } from "../../../data-loaders/pipeline/readNdjson.ts";
import { readParquet } from "../../../data-loaders/pipeline/readParquet.ts";

let folder: string;
let database: Database;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "openbook-read-"));
  database = await openDatabase({ temporary: folder, threads: 1 });
});
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe("readCsv", () => {
  it("keeps quotes, commas and line ends inside fields, and reads empty fields as null", async () => {
    const { sql } = readCsv({
      name: "raw",
      files: [file("it's.csv", 'a,b\n1,"x, ""y""\nz"\n2,\n')],
      columns: { a: "integer", b: "varchar" },
    });
    expect(await database.rows(sql)).toEqual([
      { a: 1, b: 'x, "y"\nz' },
      { a: 2, b: null },
    ]);
  });

  it("reads the given text as null", async () => {
    const { sql } = readCsv({
      name: "raw",
      files: [file("na.csv", "a\nNA\n3\n")],
      columns: { a: "integer" },
      nullText: "NA",
    });
    expect(await database.rows(sql)).toEqual([{ a: null }, { a: 3 }]);
  });
});

describe("readNdjson", () => {
  it("reads several files with nested values; a key that a line lacks is null", async () => {
    file("1.ndjson", '{"id":1,"rating":{"rate":4.5,"count":3}}\n');
    file("2.ndjson", '{"id":2}\n');
    const { sql } = readNdjson({
      name: "raw",
      files: [join(folder, "*.ndjson")],
      columns: { id: "integer", rating: "struct(rate double, count integer)" },
    });
    expect(await database.rows(`select id, rating.rate from (${sql}) order by id`)).toEqual([
      { id: 1, rate: 4.5 },
      { id: 2, rate: null },
    ]);
  });
});

describe("readParquet", () => {
  it("takes the named columns only", async () => {
    const path = join(folder, "t.parquet");
    await database.run(`copy (select 1 as a, 2 as b) to '${path}'`);
    const { sql } = readParquet({ name: "raw", files: [path], columns: ["b"] });
    expect(await database.rows(sql)).toEqual([{ b: 2 }]);
  });
});

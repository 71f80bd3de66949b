import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { csvParse } from "d3";
import readExcel from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toCsv } from "../../../src/components/toCsv.ts";
import { toMarkdown } from "../../../src/components/toMarkdown.ts";
import { toParquet } from "../../../src/components/toParquet.ts";
import { toXlsx } from "../../../src/components/toXlsx.ts";
import { rowsOf } from "../../support/rowsOf.ts";

/** Names that break files when they are not written with care. */
const NAMES = [
  'the "best", they said',
  "two\nlines",
  "semi;colon\ttab",
  "naïve 🛒👩‍👧",
  "سلة التسوق",
  "<script>alert(1)</script>",
  "| pipe \\ slash |",
];

const types = {
  name: "varchar",
  orders: "bigint",
  revenue_usd: "double",
  first_day: "date",
  seen_at: "timestamp",
  is_new: "boolean",
};
const hostile = rowsOf(
  types,
  NAMES.map((name, index) => ({
    name,
    orders: index,
    revenueUsd: index / 3,
    firstDay: new Date(Date.UTC(2024, 1, 28 + index)),
    seenAt: new Date(Date.UTC(2024, 0, 1, 12, 30, index, 250)),
    isNew: index % 2 === 0,
  })),
);

describe("toCsv", () => {
  test("names with quotes, commas, new lines, emoji and right-to-left text come back", () => {
    expect(csvParse(toCsv(hostile)).map(({ name }) => name)).toEqual(NAMES);
  });
});

describe("toXlsx", () => {
  /** Both sheets as an independent reader sees them. */
  async function readBack(rows: typeof hostile) {
    return readExcel(Buffer.from(await (await toXlsx(rows)).arrayBuffer()));
  }

  test("rows come back with their types, under SQL's names", async () => {
    const [data] = await readBack(hostile);
    const [head, ...rows] = data!.data;
    expect(head).toEqual(Object.keys(types));
    expect(rows.map(([name]) => name)).toEqual(NAMES);
    expect(rows[1]!.slice(1)).toEqual([
      1,
      1 / 3,
      new Date("2024-02-29"),
      new Date("2024-01-01T12:30:01.250Z"),
      false,
    ]);
  });

  test("what looks like a formula is text; numbers beyond 15 digits keep them", async () => {
    const rows = rowsOf({ name: "varchar", n: "bigint" }, [{ name: "=1+1", n: 2n ** 62n }]);
    const [data] = await readBack(rows);
    expect(data!.data[1]).toEqual(["=1+1", String(2n ** 62n)]);
  });

  test("no row leaves the heads, and the second sheet says where they come from", async () => {
    const [data, source] = await readBack(rowsOf(types, []));
    expect(data!.data).toEqual([Object.keys(types)]);
    expect(source!.sheet).toBe("Source");
    expect(source!.data.map(([name]) => name)).toEqual(
      expect.arrayContaining(["Query", "Data until", "SQL"]),
    );
  });
});

describe("toParquet", () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "openbook-"))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What DuckDB reads from the file, as JSON values. */
  async function readBack(rows: typeof hostile, sql: string) {
    const file = join(folder, "result.parquet");
    writeFileSync(file, new Uint8Array(await toParquet(rows)));
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    return (await connection.runAndReadAll(sql.replace("$file", `'${file}'`))).getRowsJson();
  }

  test("is read by DuckDB with the same values", async () => {
    const sql = `select name, orders, revenue_usd, first_day, seen_at, is_new from $file`;
    const rows = await readBack(hostile, sql);
    expect(rows.map(([name]) => name)).toEqual(NAMES);
    expect(rows[1]).toEqual([
      "two\nlines",
      "1",
      1 / 3,
      "2024-02-29",
      "2024-01-01 12:30:01.25",
      false,
    ]);
  });

  test("keeps SQL's types", async () => {
    const rows = await readBack(hostile, "select column_type from (describe from $file)");
    expect(rows.flat()).toEqual(["VARCHAR", "BIGINT", "DOUBLE", "DATE", "TIMESTAMP", "BOOLEAN"]);
  });

  test("keeps missing values, and whole numbers that are none as fractions", async () => {
    const rows = rowsOf({ n: "bigint", name: "varchar" }, [
      { n: 1.5, name: null },
      { n: null, name: "" },
    ]);
    expect(await readBack(rows, "select n, name from $file")).toEqual([
      [1.5, null],
      [null, ""],
    ]);
  });

  test("of no rows has its columns", async () => {
    const none = rowsOf(types, []);
    expect(await readBack(none, "select count(*)::integer from $file")).toEqual([[0]]);
    const columns = await readBack(none, "select column_name from (describe from $file)");
    expect(columns.flat()).toEqual(Object.keys(types));
  });
});

describe("toMarkdown", () => {
  const address = "https://example.org/shop/executive?v=1";
  test("is a table with formatted values and the source", () => {
    const rows = rowsOf({ month: "date", share: "double" }, [
      { month: new Date("2025-01-01"), share: 0.25 },
    ]);
    expect(toMarkdown(rows, "Share by month", address)).toBe(
      [
        "### Share by month",
        "",
        "| Month | Share |",
        "| --- | ---: |",
        "| Jan 1, 2025 | 25% |",
        "",
        "Source: query `fixture`, data until Jun 30, 2025. <https://example.org/shop/executive?v=1>",
        "",
      ].join("\n"),
    );
  });
  test("keeps every name in its cell, as text", () => {
    const lines = toMarkdown(hostile, "Names", address).split("\n");
    const cells = lines.slice(4, 4 + NAMES.length).map((line) => line.split(/(?<!\\)\|/)[1]);
    expect(cells[1]).toBe(" two<br>lines ");
    expect(cells[5]).toBe(String.raw` \<script\>alert(1)\</script\> `);
    expect(cells[6]).toBe(String.raw` \| pipe \\ slash \| `);
  });
  test("says how many rows it leaves out", () => {
    const many = rowsOf(
      { n: "integer" },
      Array.from({ length: 1234 }, (_, n) => ({ n })),
    );
    expect(toMarkdown(many, "Many", address)).toContain("… and 1,034 more rows");
  });
  test("of no rows has its head", () => {
    expect(toMarkdown(rowsOf({ n: "integer" }, []), "None", address)).toContain(
      "| N |\n| ---: |\n\n",
    );
  });
});

import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TableContract } from "../../../lib/snapshots/types.ts";
import { readNdjson } from "../../pipeline/readNdjson.ts";
import type { SourceDefinition } from "../../pipeline/types.ts";

const FOLDER = "data-loaders/contracts/shop";

const columns = {
  table_name: "varchar",
  column_name: "varchar",
  position: "smallint",
  data_type: "varchar",
  is_nullable: "boolean",
  unit: "varchar",
  description: "varchar",
} as const;

/** The contracts as rows, so that SQL can compare them with what a database holds. */
const source: SourceDefinition = {
  name: "dictionary",
  describe: () => ({
    name: "Data dictionary",
    kind: "documentation",
    description: "The contracts of the shop's tables, column by column.",
    licence: "MIT, part of this repository",
  }),
  inputs: () => [FOLDER],
  async land({ directory }) {
    const rows = (await Promise.all(tableNames().map(tableRows))).flat();
    const lines = rows.map((row) => `${JSON.stringify(row)}\n`);
    writeFileSync(join(directory, "dictionary.ndjson"), lines.join(""));
  },
  tables: (directory) => [
    readNdjson({
      name: "raw_dictionary",
      files: [join(directory, "dictionary.ndjson")],
      columns,
    }),
  ],
};

function tableNames(): string[] {
  const folder = new URL("../../contracts/shop/", import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();
}

async function tableRows(table: string): Promise<Record<keyof typeof columns, unknown>[]> {
  const module = (await import(`../../contracts/shop/${table}.ts`)) as { default?: TableContract };
  // A file without a default export is a helper of its neighbours.
  return (module.default?.columns ?? []).map((column, index) => ({
    table_name: table,
    column_name: column.name,
    position: index + 1,
    data_type: column.type,
    is_nullable: column.nullable ?? false,
    unit: column.unit ?? null,
    description: column.description,
  }));
}

export default source;

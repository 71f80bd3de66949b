import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { WrittenTable } from "./writeTables.ts";

/** Power Query types by DuckDB's; what is not here is text. */
const POWER_QUERY: Readonly<Record<string, string>> = {
  INTEGER: "Int64.Type",
  BIGINT: "Int64.Type",
  SMALLINT: "Int64.Type",
  DOUBLE: "type number",
  DATE: "type date",
  TIMESTAMP: "type datetime",
  BOOLEAN: "type logical",
};

/**
 * Writes `schema.json` (tables, columns, types) and `marketing.pbids`, which opens the folder in
 * Power BI Desktop.
 */
export function writePowerBiFiles(folder: string, tables: readonly WrittenTable[]): void {
  const schema = {
    tables: tables.map(({ name, description, grain, rows, files, columns, meanings }) => ({
      name,
      description,
      grain,
      rows,
      files,
      columns: columns.map(({ name, type }) => ({
        name,
        type,
        powerQueryType: powerQueryType(type),
        description: meanings[name],
      })),
    })),
    conventions: {
      encoding: "UTF-8",
      separator: ",",
      ratios:
        "Shares of 1, not percent; empty where the denominator is 0 or counts were missing or impossible.",
      money: "USD; amounts with two decimals, cost per conversion (cpa) with more.",
    },
  };
  writeFileSync(join(folder, "schema.json"), `${JSON.stringify(schema, null, 2)}\n`);
  const source = {
    version: "0.1",
    connections: [
      { details: { protocol: "folder", address: { path: resolve(folder) } }, mode: "Import" },
    ],
  };
  writeFileSync(join(folder, "marketing.pbids"), `${JSON.stringify(source, null, 2)}\n`);
}

const powerQueryType = (type: string) =>
  POWER_QUERY[type] ?? (type.startsWith("DECIMAL") ? "Currency.Type" : "type text");

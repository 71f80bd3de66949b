import { join } from "node:path";
import { readCsv } from "../../pipeline/readCsv.ts";
import type { SourceDefinition } from "../../pipeline/types.ts";
import { marketTables, type MarketTable } from "./generator/tables.ts";

const FOLDER = "data/groupbuy/small";
const tables = Object.keys(marketTables) as MarketTable[];

const fileOf = (table: MarketTable) => join(FOLDER, `${table}.csv`);

/** Ten users, ten memberships, ten orders: small enough to check every answer by hand. */
const source: SourceDefinition = {
  name: "smallExample",
  describe: () => ({
    name: "Ten-row example",
    kind: "synthetic",
    description: "Written by hand, so that every answer can be checked on paper.",
    licence: "MIT, part of this repository",
  }),
  inputs: () => tables.map(fileOf),
  tables: () =>
    tables.map((table) =>
      readCsv({
        name: `raw_small_${table}`,
        files: [fileOf(table)],
        columns: marketTables[table],
      }),
    ),
};

export default source;

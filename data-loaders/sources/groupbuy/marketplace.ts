import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "../../pipeline/readCsv.ts";
import { readNdjson } from "../../pipeline/readNdjson.ts";
import type { SourceDefinition } from "../../pipeline/types.ts";
import { generatorParameterNames, generatorParameters } from "../shop/generatorParameters.ts";
import { planMarket } from "./generator/planMarket.ts";
import { marketTables, type MarketTable } from "./generator/tables.ts";
import { truthRows } from "./generator/truthRows.ts";
import { writeHealth } from "./generator/writeHealth.ts";
import { writeMarket } from "./generator/writeMarket.ts";

/** The marketplace, generated: tables, response times, and what was planted in them. */
const source: SourceDefinition = {
  name: "marketplace",
  parameters: generatorParameterNames,
  describe: (parameters) => ({
    name: "Marketplace",
    kind: "synthetic",
    description:
      "Seeded; planted effects: retention by month since sign-up and a better welcome, weekday season and growth, days and minutes with too many or too few orders, deals whose success depends on goal and discount, refunds that came late or never, slow vendors and endpoints. No person, vendor or order is real.",
    licence: "MIT, part of this repository",
    parameters: { ...generatorParameters(parameters) },
  }),
  inputs: () => [],
  land({ parameters, directory }) {
    const plan = planMarket(generatorParameters(parameters));
    writeMarket(plan, directory);
    writeHealth(plan, directory);
    const lines = truthRows(plan.parameters.asOf).map((row) => `${JSON.stringify(row)}\n`);
    writeFileSync(join(directory, "planted_truth.ndjson"), lines.join(""));
    return Promise.resolve();
  },
  tables: (directory) => [
    ...(Object.keys(marketTables) as MarketTable[]).map((table) =>
      readCsv({
        name: `raw_${table}`,
        files: [join(directory, `${table}.csv`)],
        columns: marketTables[table],
      }),
    ),
    readCsv({
      name: "raw_api_health",
      files: [join(directory, "api_health.csv")],
      columns: {
        slot_start: "timestamp",
        endpoint: "varchar",
        requests: "integer",
        errors: "integer",
        p50_ms: "decimal(10,1)",
        p95_ms: "decimal(10,1)",
      },
    }),
    readNdjson({
      name: "raw_planted_truth",
      files: [join(directory, "planted_truth.ndjson")],
      columns: {
        truth_id: "varchar",
        subject: "varchar",
        statement: "varchar",
        value: "double",
        unit: "varchar",
        starts_at: "timestamp",
        ends_at: "timestamp",
      },
    }),
  ],
};

export default source;

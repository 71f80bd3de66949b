import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { columnTypes, fileList } from "../../pipeline/readCsv.ts";
import type { BuildParameters, SourceDefinition } from "../../pipeline/types.ts";
import { planShop } from "./generator/planShop.ts";
import { writeEvents } from "./generator/writeEvents.ts";
import {
  describeRows,
  generatorParameterNames,
  generatorParameters,
} from "./generatorParameters.ts";

const ownFiles = (parameters: BuildParameters) => String(parameters["eventsDirectory"] ?? "");

const columns = {
  event_id: "integer",
  event_ts: "timestamp",
  session_id: "integer",
  customer_id: "integer",
  event_type: "varchar",
  product_id: "integer",
  order_id: "integer",
  channel: "varchar",
  country: "varchar",
};

/** Clickstream as NDJSON by day: generated, or `date=…/*.ndjson` in a folder of the reader's own. */
const source: SourceDefinition = {
  name: "events",
  parameters: [...generatorParameterNames, "eventsDirectory"],
  describe: (parameters) =>
    describeRows(
      "Clickstream events",
      "Generated visits that lead to the generated orders, or to none; partitioned by day.",
      { parameters, ownFiles: ownFiles(parameters) },
    ),
  inputs: (parameters) => partitionFiles(ownFiles(parameters)),
  land({ parameters, directory, log }) {
    if (!ownFiles(parameters)) {
      const plan = planShop(generatorParameters(parameters));
      writeEvents(plan, directory, (done, total) => log.progress("shop events", done, total));
    }
    return Promise.resolve();
  },
  tables: (landed, parameters) => {
    const directory = ownFiles(parameters) || join(landed, "events");
    const files = fileList([join(directory, "date=*", "*.ndjson")]);
    return [
      {
        name: "raw_events",
        sql: `select ${Object.keys(columns).join(", ")}, date as file_date
          from read_json(${files}, format = 'newline_delimited', columns = ${columnTypes(columns)},
            hive_partitioning = true, hive_types = {'date': date})`,
      },
    ];
  },
};

function partitionFiles(directory: string): string[] {
  if (!directory || !existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ndjson"))
    .sort()
    .map((file) => join(directory, file));
}

export default source;

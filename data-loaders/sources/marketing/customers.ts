import { join } from "node:path";
import { readCsv } from "../../pipeline/readCsv.ts";
import type { SourceDefinition } from "../../pipeline/types.ts";
import { writeCustomers } from "./generator/writeCustomers.ts";
import { describeGenerated, marketParameters } from "./marketParameters.ts";

/** Customers as they were delivered, and the segment that each was drawn from. */
const source: SourceDefinition = {
  name: "customers",
  parameters: ["seed", "customers", "asOf"],
  describe: (parameters) =>
    describeGenerated(
      "Customers, as delivered",
      "Generated from the three segments in plantedMarket.ts, with faults. No person is real.",
      { ...marketParameters(parameters, "customers") },
    ),
  inputs: () => [],
  land({ parameters, directory }) {
    writeCustomers(marketParameters(parameters, "customers"), directory);
    return Promise.resolve();
  },
  tables: (directory) => [
    readCsv({
      name: "raw_customers",
      files: [join(directory, "customers.csv")],
      columns: {
        row_number: "integer",
        id: "integer",
        batch: "smallint",
        age: "smallint",
        gender: "varchar",
        country: "varchar",
        sessions: "integer",
        avg_session_duration: "decimal(10,2)",
        pages_per_session: "decimal(10,2)",
        transactions: "integer",
        revenue: "decimal(15,2)",
        created_on: "date",
      },
    }),
    readCsv({
      name: "raw_customer_truth",
      files: [join(directory, "customer_truth.csv")],
      columns: { id: "integer", planted_segment: "varchar" },
    }),
  ],
};

export default source;

import { join } from "node:path";
import { readNdjson } from "../../pipeline/readNdjson.ts";
import { literal } from "../../pipeline/quote.ts";
import { requireSnapshots } from "../../pipeline/requireSnapshots.ts";
import type { BuildParameters, SourceDefinition } from "../../pipeline/types.ts";
import { landedColumns } from "./landedColumns.ts";
import { landSegments } from "./landSegments.ts";

/** Segments of the customers that the marketing system publishes. */
const source: SourceDefinition = {
  name: "segments",
  parameters: ["k", "restarts", "maxIterations", "seed", "marketingSnapshots"],
  describe: () => ({
    name: "Customers by segment",
    kind: "synthetic",
    description:
      "The marketing system's synthetic customers, grouped by k-means. The groups that their " +
      "generator planted are carried along to be compared with, never used.",
    licence: "MIT, part of this repository",
  }),
  inputs: (parameters) => [customerFile(parameters)],
  land: ({ parameters, directory, log }) =>
    landSegments({
      customers: customerFile(parameters),
      directory,
      log,
      options: {
        features: [0, 1, 2, 3, 4, 5],
        scaled: true,
        k: Number(parameters["k"]),
        nInit: Number(parameters["restarts"]),
        maxIterations: Number(parameters["maxIterations"]),
        seed: Number(parameters["seed"]),
      },
    }),
  tables: (directory, parameters) => [
    ...Object.entries(landedColumns).map(([name, columns]) =>
      readNdjson({ name: `raw_${name}`, files: [join(directory, `${name}.ndjson`)], columns }),
    ),
    readNdjson({
      name: "raw_customer_label",
      files: [join(directory, "customer_label.ndjson")],
      columns: { customer_id: "integer", size_rank: "integer", segment: "varchar" },
    }),
    {
      name: "raw_fact_customer",
      sql: `from read_parquet(${literal(customerFile(parameters))})`,
    },
  ],
};

function customerFile(parameters: BuildParameters): string {
  const folder = String(parameters["marketingSnapshots"]);
  return requireSnapshots("marketing_segments", folder, ["fact_customer.parquet"])[0]!;
}

export default source;

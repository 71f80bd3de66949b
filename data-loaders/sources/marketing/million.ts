import { readParquet } from "../../pipeline/readParquet.ts";
import { requireSnapshots } from "../../pipeline/requireSnapshots.ts";
import type { BuildParameters, SourceDefinition } from "../../pipeline/types.ts";
import { describeGenerated } from "./marketParameters.ts";

const columns = [
  "date",
  "channel",
  "cost",
  "impressions",
  "clicks",
  "conversions",
  "revenue",
] as const;

/** The million campaigns of `campaigns_million`, for the sums of the largest size. */
const source: SourceDefinition = {
  name: "million",
  parameters: ["millionSnapshots"],
  describe: () =>
    describeGenerated(
      "One million campaigns",
      "The published rows of the system campaigns_million.",
      undefined,
    ),
  inputs: (parameters) => files(parameters),
  tables: (_, parameters) => {
    const given = files(parameters);
    const name = "raw_million";
    if (given.length > 0) return [readParquet({ name, files: given, columns })];
    const types = ["date", "varchar", "decimal(15,2)", "int", "int", "int", "decimal(15,2)"];
    const nulls = columns.map((column, i) => `null::${types[i]!} as ${column}`);
    return [{ name, sql: `select ${nulls.join(", ")} where false` }];
  },
};

function files(parameters: BuildParameters): string[] {
  const folder = String(parameters["millionSnapshots"]);
  return folder ? requireSnapshots("marketing", folder, ["fact_campaign.parquet"]) : [];
}

export default source;

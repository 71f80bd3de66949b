import { join } from "node:path";
import { readCsv } from "../../pipeline/readCsv.ts";
import type { SourceDefinition } from "../../pipeline/types.ts";
import { writeDelivered } from "./generator/writeCampaigns.ts";
import { describeGenerated, marketParameters } from "./marketParameters.ts";

/** Campaigns as they were delivered, faults included. */
const source: SourceDefinition = {
  name: "campaigns",
  parameters: ["seed", "campaigns", "asOf"],
  describe: (parameters) =>
    describeGenerated(
      "Marketing campaigns, as delivered",
      "Generated from the constants in plantedMarket.ts, then spoilt as plantedFaults.ts says. " +
        "No campaign is real.",
      { ...marketParameters(parameters, "campaigns") },
    ),
  inputs: () => [],
  land({ parameters, directory }) {
    writeDelivered(marketParameters(parameters, "campaigns"), directory);
    return Promise.resolve();
  },
  tables: (directory) => [
    readCsv({
      name: "raw_campaigns",
      files: [join(directory, "campaigns.csv")],
      columns: {
        row_number: "integer",
        id: "integer",
        batch: "smallint",
        campaign_name: "varchar",
        channel: "varchar",
        // Text: what is no number or no date is for a rule to say.
        cost: "varchar",
        impressions: "integer",
        clicks: "integer",
        conversions: "integer",
        revenue: "decimal(15,2)",
        date: "varchar",
        description: "varchar",
      },
    }),
  ],
};

export default source;

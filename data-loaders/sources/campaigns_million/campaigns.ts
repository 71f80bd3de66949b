import { join } from "node:path";
import { readCsv } from "../../pipeline/readCsv.ts";
import type { SourceDefinition } from "../../pipeline/types.ts";
import { plantedMarket } from "../marketing/generator/plantedMarket.ts";
import { writeTrue } from "../marketing/generator/writeCampaigns.ts";
import { describeGenerated, marketParameters } from "../marketing/marketParameters.ts";

/** A million campaigns as they truly were. */
const source: SourceDefinition = {
  name: "campaigns",
  parameters: ["seed", "campaigns", "asOf"],
  describe: (parameters) =>
    describeGenerated(
      "One million marketing campaigns",
      "Generated from the constants in the marketing system's plantedMarket.ts. No campaign is real.",
      { ...marketParameters(parameters, "campaigns") },
    ),
  inputs: () => [],
  land({ parameters, directory, log }) {
    const market = marketParameters(parameters, "campaigns");
    writeTrue(market, directory, (done) => log.progress("campaigns", done, market.count));
    return Promise.resolve();
  },
  tables: (directory) => [
    readCsv({
      name: "raw_campaigns",
      files: [join(directory, "campaigns.csv")],
      columns: {
        id: "integer",
        channel_index: "tinyint",
        day: "integer",
        cost_cents: "bigint",
        impressions: "integer",
        clicks: "integer",
        conversions: "integer",
        revenue_cents: "bigint",
      },
    }),
    {
      name: "raw_channels",
      sql: `select unnest([${plantedMarket.channels.map(({ name }) => `'${name}'`).join(", ")}]) as channel,
        unnest(range(${plantedMarket.channels.length}))::tinyint as channel_index`,
    },
  ],
};

export default source;

import { settingsQuery } from "./settingsQuery.ts";
import type { SourceDefinition } from "../../pipeline/types.ts";
import { describeGenerated } from "./marketParameters.ts";

/** Thresholds that the cleaning models read. */
const source: SourceDefinition = {
  name: "settings",
  parameters: ["fence"],
  describe: ({ fence }) =>
    describeGenerated("Cleaning thresholds", "From lib/marketing/marketingSettings.ts; one row.", {
      fence: fence!,
    }),
  inputs: () => [],
  tables: (_, { fence }) => [{ name: "raw_settings", sql: settingsQuery(Number(fence)) }],
};

export default source;

import type { TableContract } from "../../../lib/snapshots/types.ts";
import { campaignMeasures, channels } from "../marketing/campaignColumns.ts";

const contract: TableContract = {
  description: "One million campaigns, without names and faults.",
  grain: "one campaign",
  primaryKey: ["campaign_id"],
  sortedBy: ["date", "channel", "campaign_id"],
  timeColumn: "date",
  columns: [
    { name: "campaign_id", type: "integer", description: "Campaign.", min: 1 },
    { name: "channel", type: "varchar", description: "Channel.", values: channels },
    { name: "date", type: "date", description: "Day of the campaign." },
    ...campaignMeasures,
  ],
};

export default contract;

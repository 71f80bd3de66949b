import type { ColumnContract, TableContract } from "../../../lib/snapshots/types.ts";
import { campaignMeasures, channels, sizeRank } from "./campaignColumns.ts";

const ratio = (name: string, description: string, unit?: string): ColumnContract => ({
  name,
  type: "double",
  nullable: true,
  description,
  ...(unit && { unit }),
});

const contract: TableContract = {
  description: "Cleaned campaigns with their ratios.",
  grain: "one campaign",
  primaryKey: ["campaign_id"],
  foreignKeys: [
    { columns: ["channel"], table: "dim_channel", references: ["channel"] },
    { columns: ["date"], table: "dim_date", references: ["date"] },
  ],
  sortedBy: ["size_rank", "date", "campaign_id"],
  timeColumn: "date",
  notes: [
    "Missing impressions, clicks and conversions stand here as 0, and is_imputed says so.",
    "Outliers and impossible counts are kept and flagged.",
    "ctr, conversion_rate and cpa are null where is_valid is false: a ratio of such counts is none.",
  ],
  columns: [
    { name: "campaign_id", type: "integer", description: "Campaign.", min: 1 },
    sizeRank,
    { name: "campaign_name", type: "varchar", description: "Name; shared by a launch's channels." },
    { name: "channel", type: "varchar", description: "Standard channel.", values: channels },
    ...campaignMeasures,
    { name: "date", type: "date", description: "Day of the campaign." },
    { name: "description", type: "varchar", description: "What it was for." },
    { name: "created_at", type: "timestamp", description: "When the row was entered." },
    ratio("roi", "(revenue − cost) ÷ cost; null when cost is 0."),
    ratio("roas", "revenue ÷ cost; null when cost is 0."),
    ratio("ctr", "clicks ÷ impressions; null when impressions are 0 or not is_valid."),
    ratio("conversion_rate", "conversions ÷ clicks; null when clicks are 0 or not is_valid."),
    ratio("cpa", "cost ÷ conversions; null when conversions are 0 or not is_valid.", "USD"),
    {
      name: "is_cost_outlier",
      type: "boolean",
      description: "Cost beyond the fences of 1.5 interquartile ranges, over all campaigns.",
    },
    {
      name: "is_impossible",
      type: "boolean",
      description: "More clicks than impressions or conversions than clicks, as delivered.",
    },
    {
      name: "is_imputed",
      type: "boolean",
      description: "Impressions, clicks or conversions were missing and stand as 0.",
    },
    {
      name: "is_valid",
      type: "boolean",
      description: "Counts were all given and possible: neither is_imputed nor is_impossible.",
    },
    {
      name: "is_first_of_day",
      type: "boolean",
      description: "First row of its name and date: all that a key without the channel would keep.",
    },
  ],
};

export default contract;

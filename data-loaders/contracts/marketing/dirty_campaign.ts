import type { ColumnContract, TableContract } from "../../../lib/snapshots/types.ts";
import { sizeRank } from "./campaignColumns.ts";

const text = (name: string, description: string): ColumnContract => ({
  name,
  type: "varchar",
  nullable: true,
  description,
});

const count = (name: string): ColumnContract => ({
  name,
  type: "integer",
  unit: "count",
  nullable: true,
  description: `${name[0]!.toUpperCase()}${name.slice(1)}, as delivered.`,
});

const contract: TableContract = {
  description: "Campaigns as delivered, faults included; nothing was changed.",
  grain: "one delivered row",
  primaryKey: ["row_number"],
  sortedBy: ["row_number"],
  columns: [
    { name: "row_number", type: "integer", description: "Row of the delivery, from 1.", min: 1 },
    { name: "campaign_id", type: "integer", description: "Id, as delivered." },
    sizeRank,
    text("campaign_name", "Name, as delivered."),
    text("channel", "Channel, as delivered."),
    text("cost", "Cost in USD as text, as delivered: it may be no number."),
    count("impressions"),
    count("clicks"),
    count("conversions"),
    {
      name: "revenue",
      type: "decimal(15,2)",
      unit: "USD",
      nullable: true,
      description: "Revenue, as delivered.",
    },
    text("date", "Date as text, as delivered: it may be no day of the calendar."),
    text("description", "Description, as delivered."),
  ],
};

export default contract;

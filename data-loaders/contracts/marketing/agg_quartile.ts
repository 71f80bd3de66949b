import type { ColumnContract, TableContract } from "../../../lib/snapshots/types.ts";
import { sizeRank } from "./campaignColumns.ts";

const value = (name: string, description: string): ColumnContract => ({
  name,
  type: "double",
  description,
});

const contract: TableContract = {
  description: "Quartiles of each measure of the cleaned campaigns, by size.",
  grain: "one size and measure",
  primaryKey: ["size_rank", "measure"],
  sortedBy: ["size_rank", "measure"],
  columns: [
    { ...sizeRank, description: "Size: 1 is 39 campaigns, 2 is 10,000, 3 is 100,000." },
    {
      name: "measure",
      type: "varchar",
      description: "What is measured; cost and revenue in USD, the others counted.",
      values: ["cost", "impressions", "clicks", "conversions", "revenue"],
    },
    value("lower_quartile", "25 % lie below, by linear interpolation."),
    value("median", "Half lie below."),
    value("upper_quartile", "25 % lie above."),
    value("largest", "Largest value."),
  ],
};

export default contract;

import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Spellings of the channels that the cleaning knows.",
  grain: "one spelling",
  primaryKey: ["spelling"],
  foreignKeys: [{ columns: ["channel"], table: "dim_channel", references: ["channel"] }],
  sortedBy: ["channel", "spelling"],
  columns: [
    {
      name: "spelling",
      type: "varchar",
      description: "Spelling in lower case, without blanks around it.",
    },
    { name: "channel", type: "varchar", description: "Channel that it stands for." },
  ],
};

export default contract;

import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "The first rows at fault of every check that found some.",
  grain: "one row at fault",
  primaryKey: ["snapshot", "check_id", "row_number"],
  foreignKeys: [
    {
      columns: ["snapshot", "check_id"],
      table: "fact_check_result",
      references: ["snapshot", "check_id"],
    },
  ],
  sortedBy: ["snapshot", "check_id", "row_number"],
  columns: [
    { name: "snapshot", type: "varchar", description: "The tables that were checked." },
    { name: "check_id", type: "varchar", description: "Table and name of the check." },
    { name: "row_number", type: "smallint", description: "Place in the check's order.", min: 1 },
    { name: "row_text", type: "varchar", description: "The row at fault as JSON." },
  ],
};

export default contract;

import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Which checks find which planted fault.",
  grain: "one planted fault and check",
  primaryKey: ["defect", "check_id"],
  foreignKeys: [
    { columns: ["defect"], table: "dim_defect", references: ["defect"] },
    { columns: ["check_id"], table: "dim_check", references: ["check_id"] },
  ],
  sortedBy: ["defect", "check_id"],
  columns: [
    { name: "defect", type: "varchar", description: "Name of the fault." },
    { name: "check_id", type: "varchar", description: "Table and name of a check that finds it." },
  ],
};

export default contract;

import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "What the contracts promise of every published table, column by column.",
  grain: "one column of a published table",
  primaryKey: ["table_name", "column_name"],
  sortedBy: ["table_name", "position"],
  columns: [
    { name: "table_name", type: "varchar", description: "Published table." },
    { name: "column_name", type: "varchar", description: "Column of the table." },
    { name: "position", type: "smallint", description: "Place in the table, from 1.", min: 1 },
    { name: "data_type", type: "varchar", description: "Promised type." },
    { name: "is_nullable", type: "boolean", description: "Whether null is allowed." },
    { name: "unit", type: "varchar", nullable: true, description: "Unit of measure, if any." },
    { name: "description", type: "varchar", description: "What the column says." },
  ],
};

export default contract;

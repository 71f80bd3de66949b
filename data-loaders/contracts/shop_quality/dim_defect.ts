import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "The faults that were planted in the spoilt copy, each with its statement.",
  grain: "one planted fault",
  primaryKey: ["defect"],
  sortedBy: ["defect"],
  columns: [
    { name: "defect", type: "varchar", description: "Name of the fault." },
    { name: "title", type: "varchar", description: "What it says in a sentence." },
    { name: "table_name", type: "varchar", description: "Table that it spoils." },
    { name: "kind", type: "varchar", description: "Sort of fault." },
    {
      name: "rows_touched",
      type: "integer",
      unit: "count",
      nullable: true,
      description: "Rows that it spoils; null for a change of columns.",
      min: 1,
    },
    {
      name: "checks",
      type: "smallint",
      unit: "count",
      description: "Checks that find it.",
      min: 1,
    },
    { name: "sql", type: "varchar", description: "Statement that plants it." },
  ],
};

export default contract;

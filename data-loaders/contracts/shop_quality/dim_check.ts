import { CHECK_KINDS, SEVERITIES } from "../../../lib/checks/types.ts";
import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Every check: what it expects, how grave a finding is, and its statement.",
  grain: "one check",
  primaryKey: ["check_id"],
  sortedBy: ["check_id"],
  columns: [
    { name: "check_id", type: "varchar", description: "Table and name of the check." },
    { name: "table_name", type: "varchar", description: "Table that it is about." },
    { name: "title", type: "varchar", description: "What it says in a sentence." },
    { name: "kind", type: "varchar", description: "What it looks at.", values: CHECK_KINDS },
    {
      name: "severity",
      type: "varchar",
      description: "What a finding means: a note, a fault, or the end of the build.",
      values: SEVERITIES,
    },
    {
      name: "severity_rank",
      type: "smallint",
      description: "Order of the severities, 1 for warn to 3 for block.",
      min: 1,
      max: 3,
    },
    { name: "expectation", type: "varchar", description: "What must hold." },
    { name: "question", type: "varchar", description: "What the table's owner is asked." },
    { name: "sql", type: "varchar", description: "Statement that returns the rows at fault." },
    {
      name: "rows_read",
      type: "integer",
      unit: "count",
      description: "Rows of the tables that the statement names: how much work it is.",
      min: 0,
    },
  ],
};

export default contract;

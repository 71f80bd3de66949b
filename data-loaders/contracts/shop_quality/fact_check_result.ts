import { CHECK_KINDS, SEVERITIES } from "../../../lib/checks/types.ts";
import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "What every check found on the published tables and on their spoilt copy.",
  grain: "one check on one snapshot",
  primaryKey: ["snapshot", "check_id"],
  foreignKeys: [{ columns: ["check_id"], table: "dim_check", references: ["check_id"] }],
  sortedBy: ["snapshot", "check_id"],
  columns: [
    {
      name: "snapshot",
      type: "varchar",
      description: "The published tables, or their spoilt copy.",
      values: ["clean", "dirty"],
    },
    { name: "check_id", type: "varchar", description: "Table and name of the check." },
    { name: "table_name", type: "varchar", description: "Table that it is about." },
    { name: "kind", type: "varchar", description: "What it looks at.", values: CHECK_KINDS },
    {
      name: "severity",
      type: "varchar",
      description: "What a finding means: a note, a fault, or the end of the build.",
      values: SEVERITIES,
    },
    {
      name: "status",
      type: "varchar",
      description:
        "pass without findings; warn or fail with some, by severity; broken when it cannot run.",
      values: ["pass", "warn", "fail", "broken"],
    },
    {
      name: "rows_found",
      type: "integer",
      unit: "count",
      nullable: true,
      description: "Rows at fault; null when the check is broken.",
      min: 0,
    },
    {
      name: "message",
      type: "varchar",
      nullable: true,
      description: "What the engine said when the check is broken.",
    },
  ],
};

export default contract;

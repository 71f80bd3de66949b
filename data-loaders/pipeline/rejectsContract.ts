import type { TableContract } from "../../lib/snapshots/types.ts";
import { ruleActions } from "./ruleCountsContract.ts";

/**
 * Contract of a system's `rejects`: every raw row that a rule rejected, flagged or repaired.
 *
 * @param row - What names a raw row: "row of the raw file, from 1".
 */
export function rejectsContract({ row }: { readonly row: string }): TableContract {
  return {
    description: "Raw rows that a rule rejected, flagged or repaired, with the value at fault.",
    grain: "one raw row and rule",
    primaryKey: ["source", "row", "rule"],
    sortedBy: ["source", "rule", "row"],
    columns: [
      { name: "source", type: "varchar", description: "Raw table." },
      { name: "row", type: "varchar", description: row },
      { name: "rule", type: "varchar", description: "Rule that it met; see rule_counts." },
      { name: "column_name", type: "varchar", description: "Column at fault." },
      {
        name: "value",
        type: "varchar",
        nullable: true,
        description: "Value at fault; null when missing.",
      },
      {
        name: "action",
        type: "varchar",
        description: "What became of the row.",
        values: ruleActions,
      },
    ],
  };
}

import type { ColumnContract, TableContract } from "../../lib/snapshots/types.ts";

/** What a rule does with a row: keeps and lists it, leaves it out, or changes a value. */
export const ruleActions = ["flag", "reject", "repair"] as const;

/** A rule that touches more than this share of its rows ends the build: the source has changed. */
const GREATEST_SHARE = 0.05;

const count = (name: string, description: string): ColumnContract => ({
  name,
  type: "bigint",
  unit: "count",
  description,
  min: 0,
});

/**
 * Contract of a system's `rule_counts`: what each cleaning rule found, nothing included.
 *
 * @param greatestShare - 1 for files of unknown origin, whose faults are shown rather than refused.
 */
export function ruleCountsContract({ greatestShare = GREATEST_SHARE } = {}): TableContract {
  return {
    description:
      "Rows in, affected and out for every cleaning rule, rules without findings included.",
    grain: "one cleaning rule",
    primaryKey: ["step", "rule"],
    sortedBy: ["step", "rule"],
    columns: [
      { name: "step", type: "varchar", description: "Raw table that the rule reads." },
      { name: "rule", type: "varchar", description: "Name of the rule." },
      { name: "description", type: "varchar", description: "What the rule says." },
      {
        name: "action",
        type: "varchar",
        description: "What becomes of the row.",
        values: ruleActions,
      },
      count("rows_in", "Raw rows."),
      count("rows_affected", "Rows that met the rule."),
      count("rows_out", "Rows that this rule leaves."),
      {
        name: "affected_share",
        type: "double",
        description:
          greatestShare < 1
            ? `rows_affected ÷ rows_in; a build with more than ${greatestShare * 100} % fails.`
            : "rows_affected ÷ rows_in.",
        min: 0,
        max: greatestShare,
      },
    ],
  };
}

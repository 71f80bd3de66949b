import { VERDICTS } from "../../../lib/register/types.ts";
import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Every registered figure of the source texts beside its live value.",
  grain: "one quoted figure",
  primaryKey: ["system", "figure_id"],
  sortedBy: ["system", "figure_id"],
  columns: [
    { name: "figure_id", type: "varchar", description: "Id of the figure." },
    { name: "system", type: "varchar", description: "System whose source text quotes it." },
    { name: "quote", type: "varchar", description: "What the text says, in a few words." },
    { name: "place", type: "varchar", description: "Where in the text." },
    {
      name: "unit",
      type: "varchar",
      description: "Unit of both values; a statement is 1 when it holds.",
      values: ["USD", "share", "number", "count", "seconds", "times", "statement"],
    },
    { name: "quoted_value", type: "double", description: "The figure of the text." },
    { name: "live_label", type: "varchar", description: "What the live value is." },
    {
      name: "live_value",
      type: "double",
      nullable: true,
      description: "Live value; null when there is nothing to hold the figure against.",
    },
    {
      name: "verdict",
      type: "varchar",
      description: "agrees, differs, contradicts itself or cannot be checked.",
      values: VERDICTS,
    },
    { name: "rule", type: "varchar", description: "The rule by which it was judged." },
    {
      name: "evidence_kind",
      type: "varchar",
      description: "Where the live value comes from.",
      values: ["query", "method", "arithmetic", "statement", "none"],
    },
    { name: "evidence", type: "varchar", description: "How the live value comes about." },
    {
      name: "owner_query",
      type: "varchar",
      nullable: true,
      description: "System and name of the query that gives it, if one does.",
    },
    { name: "note", type: "varchar", nullable: true, description: "What to know besides." },
  ],
};

export default contract;

import type { TableContract } from "../../../lib/snapshots/types.ts";
import { groupStatuses } from "./allowedValues.ts";

const contract: TableContract = {
  description: "Groups that users opened for a deal.",
  grain: "one group",
  primaryKey: ["id"],
  foreignKeys: [
    { columns: ["group_deal_id"], table: "group_deals", references: ["id"] },
    { columns: ["created_by"], table: "users", references: ["id"] },
  ],
  sortedBy: ["id"],
  columns: [
    { name: "id", type: "integer", description: "Group, numbered in order of creation." },
    { name: "group_deal_id", type: "integer", description: "Deal that the group is for." },
    { name: "created_by", type: "integer", description: "User who opened it." },
    { name: "created_at", type: "timestamp", description: "When it was opened (UTC)." },
    { name: "expires_at", type: "timestamp", description: "When it ends without its goal (UTC)." },
    {
      name: "members",
      type: "smallint",
      description: "Memberships by the as-of date.",
      unit: "count",
      min: 1,
    },
    {
      name: "status",
      type: "varchar",
      description: "completed: goal reached; expired: not reached in time; active: still open.",
      values: groupStatuses,
    },
    {
      name: "closed_at",
      type: "timestamp",
      description: "When the goal was reached or the group expired; null while active.",
      nullable: true,
    },
  ],
};

export default contract;

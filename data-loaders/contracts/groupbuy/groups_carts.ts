import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Memberships: who joined which group with how many units.",
  grain: "one membership",
  primaryKey: ["id"],
  foreignKeys: [
    { columns: ["group_id"], table: "groups", references: ["id"] },
    { columns: ["user_id"], table: "users", references: ["id"] },
  ],
  sortedBy: ["id"],
  columns: [
    { name: "id", type: "integer", description: "Cart of one member, numbered in order of time." },
    { name: "group_id", type: "integer", description: "Group joined." },
    { name: "user_id", type: "integer", description: "Who joined." },
    { name: "quantity", type: "smallint", description: "Units wanted.", unit: "count", min: 1 },
    { name: "joined_at", type: "timestamp", description: "When (UTC)." },
  ],
};

export default contract;

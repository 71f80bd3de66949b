import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "What each user has joined and bought, in all and in the last 90 days.",
  grain: "one user",
  primaryKey: ["user_id"],
  foreignKeys: [{ columns: ["user_id"], table: "users", references: ["id"] }],
  sortedBy: ["user_id"],
  columns: [
    { name: "user_id", type: "integer", description: "User; see users." },
    { name: "name", type: "varchar", description: "Invented name." },
    { name: "city", type: "varchar", description: "City, or not given." },
    { name: "signup_channel", type: "varchar", description: "How the user came, or not recorded." },
    { name: "signed_up_on", type: "date", description: "Day of sign-up." },
    {
      name: "months",
      type: "smallint",
      description: "Calendar months since sign-up, the first and the last included.",
      unit: "months",
      min: 1,
    },
    {
      name: "groups_joined",
      type: "integer",
      description: "Distinct groups joined.",
      unit: "count",
      min: 0,
    },
    {
      name: "recent_groups",
      type: "integer",
      description: "Of these, joined in the last 90 days.",
      unit: "count",
      min: 0,
    },
    {
      name: "closed_groups",
      type: "integer",
      description: "Of groups_joined, completed or expired.",
      unit: "count",
      min: 0,
    },
    {
      name: "completed_groups",
      type: "integer",
      description: "Of these, completed.",
      unit: "count",
      min: 0,
    },
    { name: "orders", type: "integer", description: "Completed orders.", unit: "count", min: 0 },
    {
      name: "revenue_usd",
      type: "decimal(12,2)",
      description: "Amount of completed orders.",
      unit: "USD",
      min: 0,
    },
    {
      name: "recent_usd",
      type: "decimal(12,2)",
      description: "Amount of completed orders of the last 90 days.",
      unit: "USD",
      min: 0,
    },
    {
      name: "last_active_on",
      type: "date",
      description: "Latest membership or order; null without any.",
      nullable: true,
    },
  ],
};

export default contract;

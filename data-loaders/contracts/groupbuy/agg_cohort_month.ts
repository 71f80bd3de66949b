import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description:
    "Users by month of sign-up, and how many of them joined a group in each month since.",
  grain: "one sign-up month, city, channel and month since",
  primaryKey: ["cohort", "city", "signup_channel", "age"],

  sortedBy: ["cohort", "city", "signup_channel", "age"],
  columns: [
    { name: "cohort", type: "date", description: "First day of the month of sign-up." },
    { name: "city", type: "varchar", description: "City of the users." },
    { name: "signup_channel", type: "varchar", description: "How they came." },
    {
      name: "age",
      type: "smallint",
      description: "Calendar months since sign-up; 0 is the month itself.",
      unit: "months",
      min: 0,
    },
    { name: "users", type: "integer", description: "Users of the cohort.", unit: "count", min: 1 },
    {
      name: "joined",
      type: "integer",
      description: "Of these, with a membership begun in the month.",
      unit: "count",
      min: 0,
    },
  ],
};

export default contract;

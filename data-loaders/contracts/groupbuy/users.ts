import type { TableContract } from "../../../lib/snapshots/types.ts";
import { signupChannels } from "./allowedValues.ts";

const contract: TableContract = {
  description: "People who signed up, with where and how they came.",
  grain: "one user",
  primaryKey: ["id"],
  sortedBy: ["id"],
  timeColumn: "created_at",
  columns: [
    { name: "id", type: "integer", description: "User, numbered in order of sign-up." },
    { name: "name", type: "varchar", description: "Invented name." },
    { name: "city", type: "varchar", description: "City; null when not given.", nullable: true },
    {
      name: "signup_channel",
      type: "varchar",
      description: "How the user came; null when not recorded.",
      values: signupChannels,
      nullable: true,
    },
    { name: "created_at", type: "timestamp", description: "Second of sign-up (UTC)." },
  ],
};

export default contract;

import type { TableContract } from "../../../lib/snapshots/types.ts";
import { channels } from "./campaignColumns.ts";

const contract: TableContract = {
  description: "The five channels, and the one for what is none of them.",
  grain: "one channel",
  primaryKey: ["channel"],
  sortedBy: ["position"],
  columns: [
    { name: "channel", type: "varchar", description: "Channel.", values: channels },
    { name: "position", type: "smallint", description: "Order in lists, from 1.", min: 1 },
    { name: "is_known", type: "boolean", description: "One of the five." },
  ],
};

export default contract;

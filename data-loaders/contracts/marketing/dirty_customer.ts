import type { ColumnContract, TableContract } from "../../../lib/snapshots/types.ts";
import { sizeRank } from "./campaignColumns.ts";

const delivered = (name: string, type: ColumnContract["type"], unit?: string): ColumnContract => ({
  name,
  type,
  nullable: true,
  description: "As delivered.",
  ...(unit && { unit }),
});

const contract: TableContract = {
  description: "Customers as delivered, faults included; nothing was changed.",
  grain: "one delivered row",
  primaryKey: ["row_number"],
  sortedBy: ["row_number"],
  columns: [
    { name: "row_number", type: "integer", description: "Row of the delivery, from 1.", min: 1 },
    { name: "customer_id", type: "integer", description: "Id, as delivered." },
    sizeRank,
    delivered("age", "smallint", "years"),
    delivered("gender", "varchar"),
    delivered("country", "varchar"),
    delivered("sessions", "integer", "count"),
    delivered("avg_session_duration", "decimal(10,2)", "s"),
    delivered("pages_per_session", "decimal(10,2)", "count"),
    delivered("transactions", "integer", "count"),
    delivered("revenue", "decimal(15,2)", "USD"),
    delivered("created_on", "date"),
  ],
};

export default contract;

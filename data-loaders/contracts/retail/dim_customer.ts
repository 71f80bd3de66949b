import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Customers that lines name.",
  grain: "one customer",
  primaryKey: ["customer_id"],
  sortedBy: ["customer_id"],
  columns: [
    {
      name: "customer_id",
      type: "integer",
      description: "Number in order of the first invoice.",
      min: 1,
    },
    { name: "customer", type: "varchar", description: "Customer as the file writes it." },
    {
      name: "country",
      type: "varchar",
      description: "Country of the first invoice; ZZ is unknown.",
    },
  ],
};

export default contract;

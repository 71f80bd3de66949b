import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Products that lines name.",
  grain: "one product",
  primaryKey: ["product_id"],
  sortedBy: ["product_id"],
  columns: [
    { name: "product_id", type: "integer", description: "Number in order of the code.", min: 1 },
    { name: "code", type: "varchar", description: "Code as the file writes it, in capitals." },
    {
      name: "product",
      type: "varchar",
      description: "Description that most of its lines have; the code where none has one.",
    },
  ],
};

export default contract;

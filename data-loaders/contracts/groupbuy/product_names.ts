import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "What can be sold, with category and department.",
  grain: "one kind of product",
  primaryKey: ["id"],
  sortedBy: ["id"],
  columns: [
    { name: "id", type: "integer", description: "Kind of product." },
    { name: "name", type: "varchar", description: "Name with the pack size." },
    { name: "category", type: "varchar", description: "Category, the middle level." },
    { name: "department", type: "varchar", description: "Department, the top level." },
  ],
};

export default contract;

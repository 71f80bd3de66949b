import type { TableContract } from "../../../lib/snapshots/types.ts";
import { categories } from "./allowedValues.ts";

const contract: TableContract = {
  description: "Categories of the shop's catalogue: what a normalised model keeps apart.",
  grain: "one category",
  primaryKey: ["category_id"],
  sortedBy: ["category_id"],
  columns: [
    {
      name: "category_id",
      type: "smallint",
      description: "Category, in alphabetical order.",
      min: 1,
    },
    { name: "category", type: "varchar", description: "Name.", values: categories },
    { name: "products", type: "integer", unit: "count", description: "Products in it.", min: 1 },
  ],
};

export default contract;

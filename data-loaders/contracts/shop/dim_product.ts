import type { TableContract } from "../../../lib/snapshots/types.ts";
import { categories } from "./allowedValues.ts";

const contract: TableContract = {
  description: "The shop's catalogue, with the nested rating flattened.",
  grain: "one product",
  primaryKey: ["product_id"],
  sortedBy: ["product_id"],
  columns: [
    { name: "product_id", type: "integer", description: "Product." },
    { name: "title", type: "varchar", description: "Name in the shop." },
    { name: "category", type: "varchar", description: "Category.", values: categories },
    { name: "price_usd", type: "decimal(10,2)", unit: "USD", description: "List price.", min: 0 },
    { name: "description", type: "varchar", description: "Text in the shop." },
    {
      name: "rating_rate",
      type: "decimal(3,2)",
      unit: "stars",
      description: "Mean rating, 1 to 5 (`rating.rate` in the source).",
      min: 0,
      max: 5,
    },
    {
      name: "rating_count",
      type: "integer",
      unit: "count",
      description: "Number of ratings (`rating.count` in the source).",
      min: 0,
    },
  ],
  notes: ["The source nests `rating: {rate, count}`; there is no column `rating` here."],
};

export default contract;

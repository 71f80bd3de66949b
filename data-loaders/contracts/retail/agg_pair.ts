import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description:
    "Pairs of products that stand together in enough baskets, by month and country of the basket.",
  grain: "one pair of products, month and country",
  primaryKey: ["first_id", "second_id", "month", "country"],
  foreignKeys: [
    { columns: ["first_id"], table: "dim_product", references: ["product_id"] },
    { columns: ["second_id"], table: "dim_product", references: ["product_id"] },
  ],
  sortedBy: ["first_id", "second_id", "month", "country"],
  columns: [
    { name: "first_id", type: "integer", description: "Product with the smaller number." },
    { name: "second_id", type: "integer", description: "The other product." },
    { name: "month", type: "date", description: "First day of the month." },
    {
      name: "country",
      type: "varchar",
      description: "Country as the file writes it; ZZ is unknown.",
    },
    { name: "together", type: "integer", unit: "count", description: "Baskets with both.", min: 1 },
    {
      name: "least_support",
      type: "double",
      description: "Share of all baskets below which pairs are not kept; the same in every row.",
      min: 0,
      max: 1,
    },
  ],
};

export default contract;

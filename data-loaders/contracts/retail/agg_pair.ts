import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Pairs of products that stand together in at least the least share of baskets.",
  grain: "one pair of products",
  primaryKey: ["first_id", "second_id"],
  foreignKeys: [
    { columns: ["first_id"], table: "dim_product", references: ["product_id"] },
    { columns: ["second_id"], table: "dim_product", references: ["product_id"] },
  ],
  sortedBy: ["together", "first_id", "second_id"],
  columns: [
    { name: "first_id", type: "integer", description: "Product with the smaller number." },
    { name: "second_id", type: "integer", description: "The other product." },
    { name: "together", type: "integer", unit: "count", description: "Baskets with both.", min: 1 },
    {
      name: "first_baskets",
      type: "integer",
      unit: "count",
      description: "Baskets with the first product.",
      min: 1,
    },
    {
      name: "second_baskets",
      type: "integer",
      unit: "count",
      description: "Baskets with the other.",
      min: 1,
    },
    {
      name: "all_baskets",
      type: "integer",
      unit: "count",
      description: "All baskets; the same in every row.",
      min: 1,
    },
    {
      name: "all_pairs",
      type: "integer",
      unit: "count",
      description: "Pairs that the products sold could form; the same in every row.",
      min: 1,
    },
    {
      name: "least_support",
      type: "double",
      description: "Share of baskets below which pairs are not kept; the same in every row.",
      min: 0,
      max: 1,
    },
  ],
};

export default contract;

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
  ],
};

export default contract;

import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description:
    "Pairs of products that stand together in enough baskets, of all or of one country, by month and country of the basket.",
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
      nullable: true,
      description:
        "Share of all baskets down to which pairs are kept; the same in every row, null where none is frequent over all.",
      min: 0,
      max: 1,
    },
    {
      name: "country_least",
      type: "integer",
      unit: "count",
      description: "Baskets of the row's country down to which its own pairs are kept.",
      min: 1,
    },
  ],
};

export default contract;

import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "What a vendor sells, at which list price.",
  grain: "one product of one vendor",
  primaryKey: ["id"],
  foreignKeys: [
    { columns: ["product_name_id"], table: "product_names", references: ["id"] },
    { columns: ["vendor_id"], table: "vendors", references: ["id"] },
  ],
  sortedBy: ["id"],
  columns: [
    { name: "id", type: "integer", description: "Product." },
    { name: "product_name_id", type: "integer", description: "Kind of product." },
    { name: "vendor_id", type: "integer", description: "Who sells it." },
    {
      name: "list_price",
      type: "decimal(10,2)",
      description: "Price without a group.",
      unit: "USD",
      min: 0,
    },
    {
      name: "stock_units",
      type: "integer",
      description: "Units in stock; null when the vendor does not say.",
      unit: "count",
      min: 0,
      nullable: true,
    },
  ],
};

export default contract;

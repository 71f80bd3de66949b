import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description:
    "Baskets with each product, and what came back of it, by month and country: lines that no rule sets aside.",
  grain: "one product, month and country",
  primaryKey: ["product_id", "month", "country"],
  foreignKeys: [{ columns: ["product_id"], table: "dim_product", references: ["product_id"] }],
  sortedBy: ["product_id", "month", "country"],
  columns: [
    { name: "product_id", type: "integer", description: "Product." },
    { name: "month", type: "date", description: "First day of the month." },
    {
      name: "country",
      type: "varchar",
      description: "Country as the file writes it; ZZ is unknown.",
    },
    {
      name: "baskets",
      type: "integer",
      unit: "count",
      description: "Invoices that sold it.",
      min: 0,
    },
    {
      name: "sale_lines",
      type: "integer",
      unit: "count",
      description: "Lines that sold it.",
      min: 0,
    },
    {
      name: "return_lines",
      type: "integer",
      unit: "count",
      description: "Lines that took it back.",
      min: 0,
    },
    {
      name: "returned_units",
      type: "decimal(18,3)",
      unit: "count",
      description: "Units that came back.",
      min: 0,
    },
    {
      name: "returned_value",
      type: "decimal(18,4)",
      description: "Value that came back, in the currency of the file.",
      min: 0,
    },
  ],
};

export default contract;

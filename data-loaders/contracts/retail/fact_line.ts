import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Transaction lines that could be read, with the rules that set them aside.",
  grain: "one line",
  primaryKey: ["line_id"],
  foreignKeys: [
    { columns: ["customer_id"], table: "dim_customer", references: ["customer_id"] },
    { columns: ["product_id"], table: "dim_product", references: ["product_id"] },
    { columns: ["invoice_date"], table: "dim_date", references: ["date"] },
  ],
  sortedBy: ["invoice_date", "line_id"],
  timeColumn: "invoice_date",
  columns: [
    {
      name: "line_id",
      type: "integer",
      description: "Line of the file, from 1, without the header.",
      min: 1,
    },
    { name: "invoice_id", type: "integer", description: "Invoice." },
    { name: "invoice_date", type: "date", description: "Day of the invoice." },
    {
      name: "customer_id",
      type: "integer",
      description: "Customer; null when none is named.",
      nullable: true,
    },
    { name: "product_id", type: "integer", description: "Product." },
    {
      name: "country",
      type: "varchar",
      description: "Country as the file writes it; ZZ is unknown.",
    },
    {
      name: "is_return",
      type: "boolean",
      description:
        "The invoice is a cancellation (C…); in files without such, the quantity is negative.",
    },
    {
      name: "quantity",
      type: "decimal(14,3)",
      unit: "count",
      description: "Units; negative when they came back.",
    },
    {
      name: "unit_price",
      type: "decimal(14,4)",
      description: "Price of one unit, in the currency of the file.",
    },
    {
      name: "value",
      type: "decimal(18,4)",
      description:
        "quantity × unit_price, in the currency of the file; negative when it came back.",
    },
    {
      name: "flags",
      type: "smallint",
      description: "Rules that set the line aside: the sum of their bits in dim_rule; 0 is none.",
      min: 0,
      max: 31,
    },
  ],
  notes: [
    "Net revenue is the sum of value over lines that no applied rule sets aside: returns are taken off on the day they came.",
  ],
};

export default contract;

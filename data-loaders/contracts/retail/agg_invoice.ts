import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description:
    "Invoices, split where some of their lines are set aside by a rule and others are not.",
  grain: "one invoice and set of rules",
  primaryKey: ["invoice_id", "flags"],
  foreignKeys: [
    { columns: ["customer_id"], table: "dim_customer", references: ["customer_id"] },
    { columns: ["invoice_date"], table: "dim_date", references: ["date"] },
  ],
  sortedBy: ["invoice_date", "invoice_id", "flags"],
  timeColumn: "invoice_date",
  columns: [
    {
      name: "invoice_id",
      type: "integer",
      description: "Invoice, numbered in order of time.",
      min: 1,
    },
    {
      name: "flags",
      type: "smallint",
      description: "Rules that set the line aside: the sum of their bits in dim_rule; 0 is none.",
      min: 0,
      max: 31,
    },
    { name: "invoice", type: "varchar", description: "Invoice as the file writes it." },
    { name: "invoice_date", type: "date", description: "Day of the invoice: of its first line." },
    {
      name: "customer_id",
      type: "integer",
      description: "Customer; null when none is named.",
      nullable: true,
    },
    {
      name: "country",
      type: "varchar",
      description: "Country as the file writes it; ZZ is unknown.",
    },
    {
      name: "is_return",
      type: "boolean",
      description: "The invoice takes back what an earlier one sold.",
    },
    { name: "lines", type: "integer", unit: "count", description: "Lines.", min: 1 },
    {
      name: "products",
      type: "integer",
      unit: "count",
      description: "Different products of these lines.",
      min: 1,
    },
    {
      name: "units",
      type: "decimal(18,3)",
      unit: "count",
      description: "Sum of their quantities.",
    },
    {
      name: "value",
      type: "decimal(18,4)",
      description: "Sum of their values, in the currency of the file.",
    },
  ],
};

export default contract;

import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Every reference value beside what the method gives.",
  grain: "one value of one reference case",
  primaryKey: ["method", "case_number", "path"],
  foreignKeys: [{ columns: ["method"], table: "dim_method", references: ["method"] }],
  sortedBy: ["method", "case_number", "path"],
  columns: [
    { name: "method", type: "varchar", description: "Id of the method." },
    { name: "area", type: "varchar", description: "Area of the method." },
    { name: "case_number", type: "smallint", description: "Number of the case, from 1.", min: 1 },
    { name: "path", type: "varchar", description: "Where in the result the value stands." },
    { name: "kind", type: "varchar", description: "Tool, published figure or definition." },
    { name: "source", type: "varchar", description: "Tool, version and call, or publication." },
    {
      name: "reference",
      type: "double",
      nullable: true,
      description: "The reference; null for a text.",
    },
    { name: "ours", type: "double", nullable: true, description: "Our value; null for a text." },
    { name: "reference_text", type: "varchar", description: "The reference with all its digits." },
    { name: "ours_text", type: "varchar", description: "Our value with all its digits." },
    {
      name: "absolute_error",
      type: "double",
      nullable: true,
      description: "|ours − reference|; null for a text.",
      min: 0,
    },
    {
      name: "relative_error",
      type: "double",
      nullable: true,
      description: "Absolute error ÷ |reference|; null for a text or a reference of 0.",
      min: 0,
    },
    {
      name: "allowed_error",
      type: "double",
      nullable: true,
      description: "The largest absolute error allowed; null where texts must be equal.",
      min: 0,
    },
    {
      name: "allowance_used",
      type: "double",
      nullable: true,
      description: "Absolute error ÷ allowed error.",
      min: 0,
    },
    {
      name: "agrees",
      type: "boolean",
      description: "Whether the error is within what is allowed.",
    },
  ],
};

export default contract;

const text = (name: string) => ({ name, type: "varchar", description: name, nullable: true });

export default {
  description: "Rejected rows.",
  grain: "one broken rule in one raw row",
  columns: ["source", "row", "rule", "column_name", "value", "action"].map(text),
  primaryKey: [],
  sortedBy: ["source", "row"],
};

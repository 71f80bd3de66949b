export default {
  description: "Plants.",
  grain: "one plant",
  columns: [
    { name: "plant_id", type: "integer", description: "Key." },
    { name: "name", type: "varchar", description: "Name." },
    { name: "kind", type: "varchar", description: "Kind.", values: ["fruit", "root", "herb"] },
  ],
  primaryKey: ["plant_id"],
  sortedBy: ["plant_id"],
};

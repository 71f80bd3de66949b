export default {
  description: "Harvests.",
  grain: "one harvest",
  columns: [
    { name: "harvest_id", type: "integer", description: "Key." },
    { name: "plant_id", type: "integer", description: "Plant." },
    { name: "picked_at", type: "timestamp", description: "When it was picked." },
    { name: "weight_g", type: "double", description: "Weight.", unit: "g", min: 0, max: 5000 },
    { name: "value_eur", type: "double", description: "Weight times price.", unit: "EUR" },
  ],
  primaryKey: ["harvest_id"],
  foreignKeys: [{ columns: ["plant_id"], table: "dim_plant", references: ["plant_id"] }],
  sortedBy: ["picked_at"],
  timeColumn: "picked_at",
};

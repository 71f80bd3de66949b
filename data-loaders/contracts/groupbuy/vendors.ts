import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Sellers on the marketplace.",
  grain: "one vendor",
  primaryKey: ["id"],
  sortedBy: ["id"],
  columns: [
    { name: "id", type: "integer", description: "Vendor." },
    { name: "name", type: "varchar", description: "Invented name." },
    { name: "city", type: "varchar", description: "Where the vendor sits." },
    {
      name: "rating",
      type: "decimal(2,1)",
      description: "Mean rating in stars; null before the first.",
      min: 1,
      max: 5,
      nullable: true,
    },
  ],
};

export default contract;

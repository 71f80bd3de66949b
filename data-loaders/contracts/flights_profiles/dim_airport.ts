import type { TableContract } from "../../../lib/snapshots/types.ts";

const contract: TableContract = {
  description: "Airports that a flight of the extract leaves from or goes to.",
  grain: "one airport code",
  primaryKey: ["iata"],
  sortedBy: ["iata"],
  columns: [
    { name: "iata", type: "varchar", description: "Code of the airport." },
    { name: "name", type: "varchar", description: "Name; says so when the code is unknown." },
    { name: "city", type: "varchar", description: "City.", nullable: true },
    {
      name: "state",
      type: "varchar",
      description: "State or territory, two letters; missing for a few airports.",
      nullable: true,
    },
    {
      name: "latitude",
      type: "double",
      unit: "°",
      description: "Latitude, north positive.",
      nullable: true,
      min: -90,
      max: 90,
    },
    {
      name: "longitude",
      type: "double",
      unit: "°",
      description: "Longitude, east positive.",
      nullable: true,
      min: -180,
      max: 180,
    },
    { name: "is_known", type: "boolean", description: "In the airport list." },
  ],
};

export default contract;

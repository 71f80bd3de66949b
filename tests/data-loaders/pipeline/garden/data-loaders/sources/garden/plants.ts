import { join } from "node:path";
import { fileURLToPath } from "node:url";

const file = join(fileURLToPath(new URL("../../../data", import.meta.url)), "plants.csv");

export default {
  name: "plants",
  describe: () => ({ name: "plants", kind: "real", description: "Plant list.", licence: "CC0" }),
  inputs: () => [file],
  tables: () => [
    {
      name: "raw_plants",
      header: { files: [file], columns: ["plant_id", "name", "kind"] },
      sql: `select * from read_csv('${file}', auto_detect = false, header = true,
        columns = {plant_id: 'integer', name: 'varchar', kind: 'varchar'})`,
    },
  ],
};

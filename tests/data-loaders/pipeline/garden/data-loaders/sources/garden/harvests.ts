import { fileURLToPath } from "node:url";

const file = fileURLToPath(new URL("../../../data/harvests.ndjson", import.meta.url));

export default {
  name: "harvests",
  describe: () => ({ name: "harvests", kind: "real", description: "Scales.", licence: "CC0" }),
  inputs: () => [file],
  tables: () => [
    {
      name: "raw_harvests",
      sql: `select * from read_json('${file}', format = 'newline_delimited', columns = {
        harvest_id: 'integer', plant_id: 'integer', picked_at: 'timestamp', weight_g: 'double'})`,
    },
  ],
};

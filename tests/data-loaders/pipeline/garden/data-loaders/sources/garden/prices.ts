import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { priceOf } from "./priceOf.ts";

type Parameters = Record<string, number>;

/** Generated: lands one partition per plant. */
export default {
  name: "prices",
  parameters: ["seed", "scale"],
  describe: ({ seed, scale }: Parameters) => ({
    name: "prices",
    kind: "synthetic",
    description: "Price per plant.",
    licence: "own",
    parameters: { seed, scale },
  }),
  inputs: () => [],
  land: ({ parameters, directory }: { parameters: Parameters; directory: string }) => {
    for (const plant of [1, 2, 3]) {
      const price = { plant_id: plant, price_eur: priceOf(plant, parameters["seed"]!) };
      writeFileSync(join(directory, `${plant}.ndjson`), JSON.stringify(price) + "\n");
    }
    return Promise.resolve();
  },
  tables: (directory: string) => [
    {
      name: "raw_prices",
      sql: `select * from read_json('${directory}/*.ndjson', format = 'newline_delimited',
        columns = {plant_id: 'integer', price_eur: 'double'})`,
    },
  ],
};

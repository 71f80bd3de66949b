import { literal } from "../../pipeline/quote.ts";
import { requireSnapshots } from "../../pipeline/requireSnapshots.ts";
import type { BuildParameters, SourceDefinition } from "../../pipeline/types.ts";

const TABLES = ["agg_route_day", "dim_airport", "dim_date", "fact_flight"];

/** The published tables of the flights, read in place. */
const source: SourceDefinition = {
  name: "flights",
  parameters: ["flightSnapshots"],
  describe: () => ({
    name: "US domestic flights, January to June 2001",
    kind: "real",
    description:
      "The checked snapshots of the system flights: on-time reports that airlines file with the " +
      "US Bureau of Transportation Statistics, in the 3,000,000-row extract of vega-datasets.",
    licence: "US government data, terms not stated by its source; the package is BSD-3-Clause",
    url: "https://github.com/vega/vega-datasets",
  }),
  inputs: (parameters) => TABLES.map((table) => fileOf(table, parameters)),
  tables: (_, parameters) =>
    TABLES.map((table) => ({
      name: `raw_${table}`,
      sql: `from read_parquet(${literal(fileOf(table, parameters))})`,
    })),
};

function fileOf(table: string, parameters: BuildParameters): string {
  const folder = String(parameters["flightSnapshots"]);
  return requireSnapshots("flights_profiles", folder, [`${table}.parquet`])[0]!;
}

export default source;

import { join } from "node:path";
import { literal } from "../../pipeline/quote.ts";
import { requireSnapshots } from "../../pipeline/requireSnapshots.ts";
import type { BuildParameters, SourceDefinition } from "../../pipeline/types.ts";
import { forecastTables } from "../../planning/forecastTables.ts";
import { landForecasts } from "../../planning/landForecasts.ts";

const FILES = ["agg_route_day.parquet", "dim_date.parquet"];

/** Forecasts of daily volume and delay, from the published sums by day. */
const source: SourceDefinition = {
  name: "forecasts",
  parameters: ["flightsSnapshots", "horizon"],
  describe: () => ({
    name: "Forecasts of the real flights",
    kind: "real",
    description:
      "Computed from the published flights, day by day, without the last day, of which the " +
      "extract holds a fragment.",
    licence: "MIT, part of this repository; the flights are those of the npm package vega-datasets",
  }),
  inputs: files,
  land: ({ parameters, directory, log }) =>
    landForecasts({
      ...{ system: "flights_forecast", directory, log },
      series: {
        flights: daily(parameters, "sum(flights)::double"),
        "mean delay": daily(parameters, "sum(delay_sum_min)::double / sum(flights)::double"),
      },
      options: { horizon: Number(parameters["horizon"]) },
    }),
  tables: forecastTables,
};

function files(parameters: BuildParameters): string[] {
  return requireSnapshots("flights_forecast", String(parameters["flightsSnapshots"]), FILES);
}

/** Complete days only: of the last one the extract holds the departures at midnight. */
function daily(parameters: BuildParameters, value: string): string {
  const folder = String(parameters["flightsSnapshots"]);
  const table = (file: string) => `read_parquet(${literal(join(folder, file))})`;
  return `select flight_date::varchar as day, ${value} as value
    from ${table(FILES[0]!)} join ${table(FILES[1]!)} on date = flight_date
    where not is_partial group by flight_date order by flight_date`;
}

export default source;

import { join } from "node:path";
import { literal } from "../../pipeline/quote.ts";
import { requireSnapshots } from "../../pipeline/requireSnapshots.ts";
import type { BuildParameters, SourceDefinition } from "../../pipeline/types.ts";
import { forecastTables } from "../../planning/forecastTables.ts";
import { landForecasts } from "../../planning/landForecasts.ts";

const FILE = "agg_order_day.parquet";

/** Forecasts of orders a day, from the published sums by day. */
const source: SourceDefinition = {
  name: "forecasts",
  parameters: ["groupbuySnapshots", "horizon", "history", "origins"],
  describe: () => ({
    name: "Forecasts of the generated orders",
    kind: "synthetic",
    description:
      "Computed from the marketplace's published orders by day. The orders are generated with a " +
      "planted trend and weekly season.",
    licence: "MIT, part of this repository",
  }),
  inputs: files,
  land: ({ parameters, directory, log }) => {
    const [horizon, origins] = [Number(parameters["horizon"]), Number(parameters["origins"])];
    return landForecasts({
      ...{ system: "groupbuy_forecast", directory, log },
      series: { orders: daily(parameters) },
      options: { horizon, origins, beyond: horizon },
    });
  },
  tables: forecastTables,
};

function files(parameters: BuildParameters): string[] {
  return requireSnapshots("groupbuy_forecast", String(parameters["groupbuySnapshots"]), [FILE]);
}

/** The last days, as many as the history says. */
function daily(parameters: BuildParameters): string {
  const file = join(String(parameters["groupbuySnapshots"]), FILE);
  return `select order_date::varchar as day, sum(orders)::double as value
    from read_parquet(${literal(file)}) group by order_date
    qualify row_number() over (order by order_date desc) <= ${Number(parameters["history"])}
    order by order_date`;
}

export default source;

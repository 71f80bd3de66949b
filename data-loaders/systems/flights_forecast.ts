import type { SystemDefinition } from "../pipeline/types.ts";
import { DEFAULT_ROOT } from "../snapshots/readManifest.ts";

/** Forecasts of the flights: the last four weeks, held out, and how each model did before. */
const system: SystemDefinition = {
  name: "flights_forecast",
  title: "US domestic flights, forecasts",
  description:
    "Daily flights and daily mean arrival delay of 2001, forecast by eight models: the last four " +
    "weeks held out, a rolling back-test before them, scores, and checks of the residuals.",
  timeZone: "local time of the origin airport",
  needs: ["flights"],
  parameters: { flightsSnapshots: `${DEFAULT_ROOT}/snapshots/flights`, horizon: 28 },
};

export default system;

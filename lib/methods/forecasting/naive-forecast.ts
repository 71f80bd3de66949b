import { naiveForecast } from "../../forecasting/naiveForecast.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { defineMethod } from "../defineMethod.ts";
import { NILE } from "../exampleSeries.ts";
import {
  FPP,
  forecastOutput,
  horizonFields,
  seriesFields,
  sigmaOutput,
} from "../forecastFields.ts";

const id = "naive-forecast";

export default defineMethod({
  id,
  title: "Naive forecast",
  area: "forecasting",
  summary:
    "What if nothing changes? The last value: the benchmark that any other method must beat on a series without seasons.",
  assumptions: ["Changes from one value to the next are independent with mean zero"],
  formula: String.raw`\hat y_{n+h}=y_n,\quad \sigma_h=\hat\sigma\sqrt h`,
  sources: [FPP],
  input: {
    ...seriesFields,
    ...horizonFields,
  },
  output: {
    ...forecastOutput,
    ...sigmaOutput,
  },
  example: {
    note: "Flow of the Nile, 1871 to 1890",
    input: { values: NILE, horizon: 3 },
    output: { "forecast.2": 1140, "lower.2": 445.3008423, sigma: 204.6388346 },
  },
  squared: ["values"],
  run: ({ values, times, ...options }) => naiveForecast(regularSeries(id, values, times), options),
});

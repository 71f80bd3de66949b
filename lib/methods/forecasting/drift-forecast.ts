import { driftForecast } from "../../forecasting/driftForecast.ts";
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

const id = "drift-forecast";

export default defineMethod({
  id,
  title: "Drift forecast",
  area: "forecasting",
  summary:
    "What if the average change so far goes on? The line through the first and the last value.",
  assumptions: ["Changes from one value to the next are independent with a constant mean"],
  formula: String.raw`\hat y_{n+h}=y_n+h\,\frac{y_n-y_1}{n-1},\quad \sigma_h=\hat\sigma\sqrt{h\left(1+\frac h{n-1}\right)}`,
  sources: [FPP],
  input: {
    ...seriesFields,
    ...horizonFields,
  },
  output: {
    ...forecastOutput,
    ...sigmaOutput,
    drift: { description: "Average change per step", unit: "unit of the series per step" },
  },
  example: {
    note: "Flow of the Nile, 1871 to 1890",
    input: { values: NILE, horizon: 3 },
    output: { "forecast.2": 1143.157895, "lower.2": 375.1492393, sigma: 210.2436348 },
  },
  squared: ["values"],
  run: ({ values, times, ...options }) => driftForecast(regularSeries(id, values, times), options),
});

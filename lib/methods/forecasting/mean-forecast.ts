import { meanForecast } from "../../forecasting/meanForecast.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { NILE } from "../exampleSeries.ts";
import { FPP, forecastOutput, horizonFields, sigmaOutput } from "../forecastFields.ts";

export default defineMethod({
  id: "mean-forecast",
  title: "Mean forecast",
  area: "forecasting",
  summary: "What if the series only varies about its mean? Limits by Student's t.",
  assumptions: ["Values are independent about a constant mean", "Values are nearly normal"],
  formula: String.raw`\hat y_{n+h}=\bar y,\quad \sigma_h=s\sqrt{1+1/n}`,
  sources: [FPP],
  input: {
    values: field.sample({
      description: "Observations; the order does not matter",
      unit: "unit of the series",
    }),
    ...horizonFields,
  },
  output: {
    ...forecastOutput,
    ...sigmaOutput,
  },
  example: {
    note: "Flow of the Nile, 1871 to 1890",
    input: { values: NILE, horizon: 3 },
    output: { "forecast.2": 1070.85, "lower.2": 762.3211266, sigma: 143.8556568 },
  },
  squared: ["values"],
  run: ({ values, ...options }) => meanForecast(values, options),
});

import { autocorrelation } from "../../forecasting/autocorrelation.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { NILE } from "../exampleSeries.ts";
import { seriesFields } from "../forecastFields.ts";

const id = "autocorrelation";

export default defineMethod({
  id,
  title: "Autocorrelation function",
  area: "forecasting",
  summary: "How does a series resemble itself some steps earlier?",
  assumptions: ["The series is stationary: constant mean and spread"],
  formula: String.raw`r_k=\frac{\sum_{t>k}(y_t-\bar y)(y_{t-k}-\bar y)}{\sum_t(y_t-\bar y)^2}`,
  sources: [{ text: "Box, Jenkins & Reinsel (1994), Time Series Analysis, 3rd ed., 2.1 and 3.2" }],
  input: {
    ...seriesFields,
    maxLag: field.optional(
      field.count({
        description: "Largest lag; default ⌊10 log₁₀ n⌋, at most n − 1",
        unit: "steps",
        min: 1,
        max: 10_000,
      }),
    ),
    level: field.level({ description: "Level of the bound" }),
  },
  output: {
    correlations: { description: "At lags 1, 2, …, from −1 to 1" },
    standardErrors: { description: "Bartlett's standard errors √((1 + 2Σρ²) / n)" },
    bound: { description: "What white noise stays within at `level`: z / √n" },
    lags: { description: "1, 2, …", unit: "steps" },
    estimate: { description: "At lag 1" },
  },
  example: {
    note: "Flow of the Nile, 1871 to 1890; the same as R's acf",
    input: { values: NILE, maxLag: 3 },
    output: {
      "correlations.0": -0.02094681246,
      "correlations.2": -0.06051614271,
      bound: 0.4382612703,
    },
  },
  squared: ["values"],
  run: ({ values, times, ...options }) =>
    autocorrelation(regularSeries(id, values, times), options),
});

import { partialAutocorrelation } from "../../forecasting/autocorrelation.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { NILE } from "../exampleSeries.ts";
import { seriesFields } from "../forecastFields.ts";

const id = "partial-autocorrelation";

export default defineMethod({
  id,
  title: "Partial autocorrelation function",
  area: "forecasting",
  summary:
    "How does a series resemble itself some steps earlier, beyond what the steps between explain?",
  assumptions: ["The series is stationary: constant mean and spread"],
  formula: String.raw`\phi_{kk}=\frac{r_k-\sum_{j<k}\phi_{k-1,j}r_{k-j}}{1-\sum_{j<k}\phi_{k-1,j}r_j}`,
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
    standardErrors: { description: "1 / √n, as for white noise" },
    bound: { description: "What white noise stays within at `level`: z / √n" },
    lags: { description: "1, 2, …", unit: "steps" },
    estimate: { description: "At lag 1" },
  },
  example: {
    note: "Flow of the Nile, 1871 to 1890; the same as R's pacf",
    input: { values: NILE, maxLag: 3 },
    output: {
      "correlations.0": -0.02094681246,
      "correlations.2": -0.07512669474,
      bound: 0.4382612703,
    },
  },
  squared: ["values"],
  run: ({ values, times, ...options }) =>
    partialAutocorrelation(regularSeries(id, values, times), options),
});

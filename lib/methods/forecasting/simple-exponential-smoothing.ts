import { smoothingForecast } from "../../forecasting/smoothingForecast.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { NILE } from "../exampleSeries.ts";
import { FPP, etsOutput, forecastOutput, horizonFields, seriesFields } from "../forecastFields.ts";

const id = "simple-exponential-smoothing";

export default defineMethod({
  id,
  title: "Simple exponential smoothing",
  area: "forecasting",
  summary:
    "What is the level of a series that wanders, without trend or season? ETS(A,N,N) by maximum likelihood.",
  assumptions: ["The level changes by independent normal shocks", "No trend, no season"],
  formula: String.raw`\hat y_{t+1}=\ell_t,\quad \ell_t=\ell_{t-1}+\alpha e_t,\quad \sigma_h^2=\sigma^2\,[1+(h-1)\alpha^2]`,
  sources: [
    {
      text: "Hyndman, Koehler, Ord & Snyder (2008), Forecasting with Exponential Smoothing: the State Space Approach, Springer",
    },
    FPP,
  ],
  input: {
    ...seriesFields,
    ...horizonFields,
    alpha: field.optional(
      field.proportion({ description: "Weight of the error in the level; left out: estimated" }),
    ),
    initialLevel: field.optional(
      field.number({
        description: "Level before the first value; left out: estimated",
        unit: "unit of the series",
      }),
    ),
  },
  output: {
    ...forecastOutput,
    ...etsOutput,
  },
  example: {
    note: "Flow of the Nile, 1871 to 1890",
    input: { values: NILE, horizon: 3, alpha: 0.2, initialLevel: 1100 },
    output: { "forecast.0": 1030.093959, "lower.2": 727.7959488, sigma: 148.4141536 },
  },
  squared: ["values"],
  run: ({ values, times, alpha, initialLevel, ...options }) =>
    smoothingForecast(id, regularSeries(id, values, times), {
      ...options,
      trend: "none",
      fixed: { alpha, level: initialLevel },
    }),
});

import { smoothingForecast } from "../../forecasting/smoothingForecast.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { AIR_PASSENGERS } from "../exampleSeries.ts";
import { FPP, etsOutput, forecastOutput, horizonFields, seriesFields } from "../forecastFields.ts";

const id = "holt-trend";

export default defineMethod({
  id,
  title: "Holt's linear trend",
  area: "forecasting",
  summary: "Where does a series with a trend go? ETS(A,A,N) by maximum likelihood.",
  assumptions: [
    "Level and slope change by shocks proportional to one independent normal error",
    "No season",
  ],
  formula: String.raw`\hat y_{t+h}=\ell_t+h b_t,\quad \ell_t=\ell_{t-1}+b_{t-1}+\alpha e_t,\quad b_t=b_{t-1}+\beta e_t`,
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
    beta: field.optional(
      field.proportion({ description: "Weight of the error in the slope; left out: estimated" }),
    ),
    initialLevel: field.optional(
      field.number({
        description: "Level before the first value; left out: estimated",
        unit: "unit of the series",
      }),
    ),
    initialSlope: field.optional(
      field.number({
        description: "Slope before the first value; left out: estimated",
        unit: "unit of the series per step",
      }),
    ),
  },
  output: {
    ...forecastOutput,
    ...etsOutput,
  },
  example: {
    note: "Airline passengers, 1949 to 1952",
    input: {
      values: AIR_PASSENGERS,
      horizon: 3,
      alpha: 0.8,
      beta: 0.1,
      initialLevel: 110,
      initialSlope: 2,
    },
    output: { "forecast.0": 189.9107429, "lower.2": 132.096043, sigma: 17.43920785 },
  },
  squared: ["values"],
  run: ({ values, times, alpha, beta, initialLevel, initialSlope, ...options }) =>
    smoothingForecast(id, regularSeries(id, values, times), {
      ...options,
      trend: "additive",
      fixed: { alpha, beta, level: initialLevel, slope: initialSlope },
    }),
});

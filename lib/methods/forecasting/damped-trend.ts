import { smoothingForecast } from "../../forecasting/smoothingForecast.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { AIR_PASSENGERS } from "../exampleSeries.ts";
import { etsOutput, forecastOutput, horizonFields, seriesFields } from "../forecastFields.ts";

const id = "damped-trend";

export default defineMethod({
  id,
  title: "Damped trend",
  area: "forecasting",
  summary:
    "Where does a series go when its trend dies out? ETS(A,Ad,N) by maximum likelihood; the safer choice for long horizons.",
  assumptions: [
    "Level and slope change by shocks proportional to one independent normal error",
    "No season",
  ],
  formula: String.raw`\hat y_{t+h}=\ell_t+(\phi+\dots+\phi^h)\,b_t,\quad b_t=\phi b_{t-1}+\beta e_t`,
  sources: [
    {
      text: "Hyndman, Koehler, Ord & Snyder (2008), Forecasting with Exponential Smoothing: the State Space Approach, Springer",
    },
    {
      text: "Gardner & McKenzie (1985), Forecasting trends in time series, Management Science 31, 1237–1246",
    },
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
    phi: field.optional(
      field.proportion({
        description: "Share of the slope that lasts one step; left out: estimated from 0.8 to 0.98",
        openMin: true,
      }),
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
      phi: 0.9,
      initialLevel: 110,
      initialSlope: 2,
    },
    output: { "forecast.0": 188.9562676, "lower.2": 131.8425044, sigma: 17.1187678 },
  },
  squared: ["values"],
  run: ({ values, times, alpha, beta, phi, initialLevel, initialSlope, ...options }) =>
    smoothingForecast(id, regularSeries(id, values, times), {
      ...options,
      trend: "damped",
      fixed: { alpha, beta, phi, level: initialLevel, slope: initialSlope },
    }),
});

import { stlDecomposition } from "../../forecasting/stlDecomposition.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { AIR_PASSENGERS } from "../exampleSeries.ts";
import { periodField, seriesFields } from "../forecastFields.ts";

const id = "stl-decomposition";

export default defineMethod({
  id,
  title: "Seasonal-trend decomposition by loess (STL)",
  area: "forecasting",
  summary:
    "What are trend, season and the rest? Allows a season that changes slowly; `robust` keeps outliers from bending it.",
  assumptions: [
    "One season of constant length",
    "Components add up: take logs of a multiplicative series first",
  ],
  formula: String.raw`y_t=T_t+S_t+R_t`,
  sources: [
    {
      text: "Cleveland, Cleveland, McRae & Terpenning (1990), STL: a seasonal-trend decomposition procedure based on loess, Journal of Official Statistics 6, 3–73",
    },
  ],
  input: {
    ...seriesFields,
    period: periodField(),
    seasonalWindow: field.integer({
      description: "Loess span of each season's values, odd, at least 7; 0 for a fixed pattern",
      unit: "seasons",
      min: 0,
      max: 10_001,
      default: 0,
    }),
    trendWindow: field.optional(
      field.integer({
        description:
          "Loess span of the trend, odd; default 1.5 period / (1 − 1.5 / seasonalWindow)",
        unit: "observations",
        min: 3,
        max: 100_001,
      }),
    ),
    robust: field.boolean({ description: "Weigh outliers down in 15 rounds", default: false }),
  },
  output: {
    trend: { description: "Smooth level", unit: "unit of the series" },
    seasonal: { description: "Seasonal component", unit: "unit of the series" },
    remainder: { description: "What is left", unit: "unit of the series" },
    trendStrength: {
      description: "1 − Var(remainder) / Var(remainder + trend), from 0 to 1",
      nullMeans: "nothing varies",
    },
    seasonalStrength: {
      description: "1 − Var(remainder) / Var(remainder + seasonal), from 0 to 1",
      nullMeans: "nothing varies",
    },
    weights: { description: "Robustness weights from 0 to 1" },
  },
  example: {
    note: "Airline passengers, 1949 to 1952; the same as R's stl",
    input: { values: AIR_PASSENGERS, period: 12 },
    output: {
      "trend.0": 124.6305555,
      "seasonal.0": -14.53283636,
      "remainder.0": 1.902280908,
      seasonalStrength: 0.934564123,
    },
  },
  squared: ["values"],
  run: ({ values, times, ...options }) =>
    stlDecomposition(regularSeries(id, values, times), options),
});

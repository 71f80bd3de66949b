import { holtWintersForecast } from "../../forecasting/holtWintersForecast.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { AIR_PASSENGERS } from "../exampleSeries.ts";
import { forecastOutput, horizonFields, periodField, seriesFields } from "../forecastFields.ts";

const id = "holt-winters";

export default defineMethod({
  id,
  title: "Holt–Winters",
  area: "forecasting",
  summary:
    "Where does a series with trend and season go? The classical recursions, their weights from the smallest squared one-step errors.",
  assumptions: [
    "One season of constant length, additive or multiplicative",
    "One-step errors are nearly normal and independent (for the intervals)",
  ],
  formula: String.raw`\ell_t=\alpha(y_t-s_{t-m})+(1-\alpha)(\ell_{t-1}+b_{t-1}),\ b_t=\beta(\ell_t-\ell_{t-1})+(1-\beta)b_{t-1},\ s_t=\gamma(y_t-\ell_t)+(1-\gamma)s_{t-m}`,
  sources: [
    {
      text: "Winters (1960), Forecasting sales by exponentially weighted moving averages, Management Science 6, 324–342",
    },
    {
      text: "Yar & Chatfield (1990), Prediction intervals for the Holt–Winters forecasting procedure, International Journal of Forecasting 6, 127–137",
    },
  ],
  input: {
    ...seriesFields,
    period: periodField(),
    ...horizonFields,
    season: field.choice(["additive", "multiplicative"], {
      description: "Whether the season adds or multiplies",
      default: "additive",
    }),
    alpha: field.optional(
      field.proportion({
        description: "Weight of the new level, from 0 to 1; left out: estimated",
      }),
    ),
    beta: field.optional(
      field.proportion({
        description: "Weight of the new slope, from 0 to 1; left out: estimated",
      }),
    ),
    gamma: field.optional(
      field.proportion({
        description: "Weight of the new season, from 0 to 1; left out: estimated",
      }),
    ),
  },
  output: {
    ...forecastOutput,
    parameters: { description: "Weights alpha, beta and gamma" },
    sse: {
      description: "Sum of squared one-step errors from the second period on",
      unit: "squared unit of the series",
    },
    states: { description: "Level, slope and seasons after the last value; the next season first" },
    fitted: {
      description: "One-step forecasts from the second period on",
      unit: "unit of the series",
    },
  },
  example: {
    note: "Airline passengers, 1949 to 1952, weights given",
    input: { values: AIR_PASSENGERS, period: 12, horizon: 3, alpha: 0.5, beta: 0.1, gamma: 0.3 },
    output: { "forecast.0": 194.4404057, "lower.2": 198.4894671, sse: 2248.588401 },
  },
  squared: ["values"],
  run: ({ values, times, alpha, beta, gamma, ...options }) =>
    holtWintersForecast(regularSeries(id, values, times), {
      ...options,
      fixed: { alpha, beta, gamma },
    }),
});

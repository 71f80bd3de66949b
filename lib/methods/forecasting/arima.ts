import { arimaForecast } from "../../forecasting/arimaForecast.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { NILE } from "../exampleSeries.ts";
import {
  arimaOutput,
  forecastOutput,
  horizonFields,
  periodField,
  seriesFields,
} from "../forecastFields.ts";

const id = "arima";

export default defineMethod({
  id,
  title: "Seasonal ARIMA of given order",
  area: "forecasting",
  summary:
    "Where does a series go that depends on its own past values and errors, and on regressors if given? Exact maximum likelihood, the differenced series started from its stationary distribution.",
  assumptions: [
    "Errors are independent and normal with constant spread",
    "After differencing the series is stationary",
  ],
  formula: String.raw`\phi(B)\Phi(B^m)\left[(1-B)^d(1-B^m)^D y_t-\mu\right]=\theta(B)\Theta(B^m)e_t,\quad \sigma_h^2=\sigma^2\textstyle\sum_{j<h}\psi_j^2`,
  sources: [
    {
      text: "Box, Jenkins & Reinsel (1994), Time Series Analysis: Forecasting and Control, 3rd ed., Prentice Hall",
    },
    { text: "Brockwell & Davis (1991), Time Series: Theory and Methods, 2nd ed., 5.2–5.3 and 8.7" },
  ],
  input: {
    ...seriesFields,
    ...horizonFields,
    p: field.count({ description: "Autoregressive order", max: 10, default: 1 }),
    d: field.count({ description: "Ordinary differences", max: 2, default: 0 }),
    q: field.count({ description: "Moving-average order", max: 10, default: 0 }),
    P: field.count({ description: "Seasonal autoregressive order", max: 3, default: 0 }),
    D: field.count({ description: "Seasonal differences", max: 2, default: 0 }),
    Q: field.count({ description: "Seasonal moving-average order", max: 3, default: 0 }),
    period: periodField({
      min: 1,
      default: 1,
      max: 100,
      description: "Observations per season; 1 for none",
    }),
    constant: field.boolean({ description: "A mean, or a drift when d + D is 1", default: false }),
    coefficients: field.optional(
      field.object(
        {
          ar: field.numbers({ description: "φ, lag 1 first", minLength: 0, default: [] }),
          ma: field.numbers({ description: "θ, with plus signs", minLength: 0, default: [] }),
          seasonalAr: field.numbers({ description: "Φ", minLength: 0, default: [] }),
          seasonalMa: field.numbers({ description: "Θ", minLength: 0, default: [] }),
          mean: field.number({ description: "Mean of the differenced series", default: 0 }),
          slopes: field.numbers({ description: "Of regressors", minLength: 0, default: [] }),
        },
        { description: "Given coefficients: nothing is estimated" },
      ),
    ),
    regressors: field.optional(
      field.matrix({
        description: "What else moves the series: one row per value, one column per regressor",
      }),
    ),
    futureRegressors: field.optional(
      field.matrix({ description: "The regressors ahead: one row per step, needed with them" }),
    ),
    names: field.optional(field.labels({ description: "Of the regressors, default x1, x2, …" })),
  },
  output: {
    ...forecastOutput,
    ...arimaOutput,
    regression: {
      description: "With regressors: name, estimate (the slope) and standardError of each",
      nullMeans: "not estimated",
    },
  },
  example: {
    note: "Flow of the Nile, 1871 to 1890, coefficients given",
    input: {
      values: NILE,
      horizon: 3,
      p: 1,
      q: 1,
      constant: true,
      coefficients: { ar: [0.8], ma: [-0.5], mean: 1000 },
    },
    output: { "forecast.0": 1027.073855, "lower.2": 691.458168, logLikelihood: -129.417277 },
  },
  squared: ["values"],
  run: ({ values, times, horizon, level, coefficients, ...rest }) => {
    const { regressors: rows, futureRegressors: ahead, names, ...order } = rest;
    if ((rows === undefined) !== (ahead === undefined))
      throw new RangeError(
        `${id}: ${rows ? "futureRegressors" : "regressors"} must be given with ${rows ? "regressors" : "futureRegressors"}, got none`,
      );
    const regressors = rows && ahead && { rows, ahead, names };
    return arimaForecast(regularSeries(id, values, times), {
      ...{ horizon, level, order, coefficients, regressors },
    });
  },
});

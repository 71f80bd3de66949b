import { autoArima } from "../../forecasting/autoArima.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { field } from "../../schemas/field.ts";
import { runSteps } from "../../statistics/runSteps.ts";
import { defineMethod } from "../defineMethod.ts";
import { NILE } from "../exampleSeries.ts";
import {
  arimaOutput,
  forecastOutput,
  horizonFields,
  periodField,
  seriesFields,
} from "../forecastFields.ts";

const id = "auto-arima";

export default defineMethod({
  id,
  title: "Seasonal ARIMA of automatic order",
  area: "forecasting",
  summary:
    "Which seasonal ARIMA model fits a series, and where does it go? Differences by tests, then a stepwise search for the lowest AICc.",
  assumptions: [
    "Errors are independent and normal with constant spread",
    "After differencing the series is stationary",
  ],
  formula: String.raw`\phi(B)\Phi(B^m)\left[(1-B)^d(1-B^m)^D y_t-\mu\right]=\theta(B)\Theta(B^m)e_t,\quad \sigma_h^2=\sigma^2\textstyle\sum_{j<h}\psi_j^2`,
  sources: [
    {
      text: "Hyndman & Khandakar (2008), Automatic time series forecasting: the forecast package for R, Journal of Statistical Software 27(3)",
    },
    {
      text: "Box, Jenkins & Reinsel (1994), Time Series Analysis: Forecasting and Control, 3rd ed., Prentice Hall",
    },
    { text: "Brockwell & Davis (1991), Time Series: Theory and Methods, 2nd ed., 5.2–5.3 and 8.7" },
  ],
  input: {
    ...seriesFields,
    period: periodField({
      min: 1,
      default: 1,
      max: 100,
      description: "Observations per season; 1 for none",
    }),
    ...horizonFields,
    d: field.optional(
      field.count({ description: "Ordinary differences; left out: by KPSS", max: 2 }),
    ),
    D: field.optional(
      field.count({ description: "Seasonal differences; left out: by seasonal strength", max: 1 }),
    ),
    criterion: field.choice(["aicc", "aic", "bic"], {
      description: "What chooses the model",
      default: "aicc",
    }),
    maxP: field.count({ description: "Largest p", max: 10, default: 5 }),
    maxQ: field.count({ description: "Largest q", max: 10, default: 5 }),
    maxSeasonalP: field.count({ description: "Largest P", max: 3, default: 2 }),
    maxSeasonalQ: field.count({ description: "Largest Q", max: 3, default: 2 }),
    maxModels: field.count({ description: "Models tried at most", min: 1, max: 500, default: 94 }),
    approximation: field.optional(
      field.boolean({
        description:
          "Search by conditional least squares; left out: for more than 150 values or periods above 12",
      }),
    ),
  },
  output: {
    ...forecastOutput,
    ...arimaOutput,
    candidates: {
      description: "Models tried with their criterion, best first",
      nullMeans: "refused: a root near the unit circle, or no fit",
    },
    sigma: {
      description: "Standard deviation of the changes, when differencing leaves a constant",
      unit: "unit of the series",
    },
    drift: {
      description: "Change per step, when differencing leaves a constant",
      unit: "unit of the series per step",
    },
  },
  example: {
    note: "Flow of the Nile, 1871 to 1890",
    input: { values: NILE, horizon: 3, maxModels: 20 },
    output: { model: "ARIMA(0,0,0) with non-zero mean", "forecast.0": 1070.85, aicc: 259.1899743 },
  },
  squared: ["values"],
  run: async (
    { values, times, maxP, maxQ, maxSeasonalP, maxSeasonalQ, maxModels, ...options },
    context,
  ) => {
    const limits = { p: maxP, q: maxQ, P: maxSeasonalP, Q: maxSeasonalQ, models: maxModels };
    return runSteps(autoArima(regularSeries(id, values, times), { ...options, limits }), context);
  },
});

import { field } from "../schemas/field.ts";
import type { OutputField } from "./types.ts";

const UNIT = "unit of the series";

/** A series: `values` and, to be checked only, their `times`. */
export const seriesFields = {
  values: field.numbers({
    description: "Observations, oldest first, equally spaced, none missing",
    unit: UNIT,
  }),
  times: field.optional(
    field.numbers({
      description: "Times of the values, to be checked: increasing, no gap, no duplicate",
      unit: "any",
    }),
  ),
};

/** Steps ahead and the level of their intervals. */
export const horizonFields = {
  horizon: field.count({
    description: "Steps ahead",
    unit: "steps",
    min: 1,
    max: 1000,
    default: 10,
  }),
  level: field.level({ description: "Level of the prediction intervals" }),
};

/** Observations per season. */
export const periodField = (
  options: { min?: number; max?: number; default?: number; description?: string } = {},
) =>
  field.count({
    description: "Observations per season: 12 for months, 7 for days of the week",
    unit: "observations",
    min: 2,
    max: 10_000,
    ...options,
  });

/** What every forecast gives. */
export const forecastOutput: Readonly<Record<string, OutputField>> = {
  estimate: { description: "Forecast of the first step ahead", unit: UNIT },
  interval: { description: "Prediction interval of the first step ahead", unit: UNIT },
  standardError: { description: "Standard error of the first step ahead", unit: UNIT },
  forecast: { description: "Forecasts, one per step ahead", unit: UNIT },
  lower: { description: "Lower prediction limits at `level`", unit: UNIT },
  upper: { description: "Upper prediction limits at `level`", unit: UNIT },
  standardErrors: { description: "Standard errors, one per step ahead", unit: UNIT },
};

export const sigmaOutput: Readonly<Record<string, OutputField>> = {
  sigma: { description: "Standard deviation of the one-step errors", unit: UNIT },
};

export const FPP = {
  text: "Hyndman & Athanasopoulos (2021), Forecasting: Principles and Practice, 3rd ed., OTexts",
  url: "https://otexts.com/fpp3/",
};

/** What a fitted exponential smoothing model gives beside its forecasts. */
export const etsOutput: Readonly<Record<string, OutputField>> = {
  model: {
    description:
      "ETS(error, trend, season): N none, A additive, Ad damped, M multiplicative, Md damped multiplicative",
  },
  parameters: {
    description: "alpha, beta, gamma and phi of the error-correction form, where used",
  },
  initial: { description: "Level, slope and seasons before the first value; its own season first" },
  sigma: { description: "Standard deviation of the errors; relative ones when multiplicative" },
  logLikelihood: { description: "−½(n log Σe² + 2Σ log|ŷ|): without the constants of the density" },
  aic: { description: "Akaike's criterion from `logLikelihood`" },
  aicc: { description: "The same, corrected for short series" },
  bic: { description: "Bayesian information criterion" },
  fitted: { description: "One-step forecasts", unit: UNIT },
  residuals: { description: "One-step errors; relative ones when multiplicative" },
  candidates: { description: "Forms tried with their criterion, best first" },
};

/** What a fitted ARIMA model gives beside its forecasts. */
export const arimaOutput: Readonly<Record<string, OutputField>> = {
  model: { description: "ARIMA(p,d,q)(P,D,Q)[period], with non-zero mean or drift" },
  coefficients: { description: "ar1, ma1, sar1, sma1, …; mean, or drift per step" },
  coefficientErrors: {
    description: "Their standard errors",
    nullMeans: "not estimated, or at the edge of the stationary range",
  },
  sigma2: {
    description: "Σe² / (n − coefficients) of standardised innovations of the differenced series",
    unit: "squared unit of the series",
  },
  logLikelihood: { description: "Exact Gaussian, of the differenced series" },
  aic: { description: "Akaike's criterion; σ² counts as a parameter" },
  aicc: { description: "The same, corrected for short series" },
  bic: { description: "Bayesian information criterion" },
  fitted: { description: "One-step forecasts", unit: UNIT, nullMeans: "taken by differencing" },
  residuals: {
    description: "Standardised innovations",
    unit: UNIT,
    nullMeans: "taken by differencing",
  },
};

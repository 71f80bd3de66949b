import { etsForecast } from "../../forecasting/etsForecast.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { field } from "../../schemas/field.ts";
import { runSteps } from "../../statistics/runSteps.ts";
import { defineMethod } from "../defineMethod.ts";
import { NILE } from "../exampleSeries.ts";
import {
  FPP,
  etsOutput,
  forecastOutput,
  horizonFields,
  periodField,
  seriesFields,
} from "../forecastFields.ts";

const id = "ets";

export default defineMethod({
  id,
  title: "Exponential smoothing in state space form, chosen automatically (ETS)",
  area: "forecasting",
  summary:
    "Which mix of level, trend and season fits a series, and where does it go? Every sensible form is fitted by maximum likelihood, the lowest AICc wins.",
  assumptions: [
    "Errors are independent and normal (relative errors when multiplicative)",
    "One season of constant length",
  ],
  formula: String.raw`y_t=w(x_{t-1})+r(x_{t-1})e_t,\quad x_t=f(x_{t-1})+g(x_{t-1})e_t,\quad \mathrm{AICc}=-2\log L+2k+\tfrac{2k(k+1)}{n-k-1}`,
  sources: [
    {
      text: "Hyndman, Koehler, Ord & Snyder (2008), Forecasting with Exponential Smoothing: the State Space Approach, Springer",
    },
    FPP,
  ],
  input: {
    ...seriesFields,
    period: periodField({ min: 1, default: 1, description: "Observations per season; 1 for none" }),
    ...horizonFields,
    error: field.choice(["auto", "additive", "multiplicative"], {
      description: "Form of the error",
      default: "auto",
    }),
    trend: field.choice(
      ["auto", "none", "additive", "damped", "multiplicative", "damped-multiplicative"],
      { description: "Form of the trend; auto tries none, additive and damped", default: "auto" },
    ),
    season: field.choice(["auto", "none", "additive", "multiplicative"], {
      description: "Form of the season",
      default: "auto",
    }),
    criterion: field.choice(["aicc", "aic", "bic"], {
      description: "What chooses the form",
      default: "aicc",
    }),
    alpha: field.optional(
      field.proportion({ description: "Weight of the error in the level; left out: estimated" }),
    ),
    beta: field.optional(
      field.proportion({ description: "Weight of the error in the slope; left out: estimated" }),
    ),
    gamma: field.optional(
      field.proportion({ description: "Weight of the error in the season; left out: estimated" }),
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
        description: "Slope (or factor) before the first value; left out: estimated",
        unit: "unit of the series per step",
      }),
    ),
    initialSeason: field.optional(
      field.numbers({ description: "Seasons, that of the first value first; left out: estimated" }),
    ),
    intervals: field.choice(["auto", "simulated"], {
      description:
        "By formula where there is one (no multiplicative season or trend), or simulated",
      default: "auto",
    }),
    paths: field.count({
      description: "Simulated futures",
      min: 100,
      max: 100_000,
      default: 5000,
    }),
    seed: field.seed(),
  },
  output: {
    ...forecastOutput,
    ...etsOutput,
    candidates: { description: "Forms tried with their criterion, best first" },
  },
  example: {
    note: "Flow of the Nile, 1871 to 1890, with the form and all of its parameters given",
    input: {
      values: NILE,
      horizon: 3,
      error: "multiplicative",
      trend: "none",
      season: "none",
      alpha: 0.2,
      initialLevel: 1100,
    },
    output: { "forecast.0": 1030.093959, "lower.2": 744.8387781, logLikelihood: -129.8696686 },
  },
  squared: ["values"],
  run: async ({ values, times, ...given }, context) => {
    const { alpha, beta, gamma, phi, initialLevel, initialSlope, initialSeason, ...options } =
      given;
    const states = { level: initialLevel, slope: initialSlope, season: initialSeason };
    const fixed = { alpha, beta, gamma, phi, ...states };
    const series = regularSeries(id, values, times);
    return runSteps(etsForecast(id, series, { ...options, fixed }), context);
  },
});

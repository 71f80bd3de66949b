import { trendSeasonalityRegression } from "../../forecasting/trendSeasonalityRegression.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { AIR_PASSENGERS } from "../exampleSeries.ts";
import { forecastOutput, horizonFields, seriesFields, sigmaOutput } from "../forecastFields.ts";

const id = "trend-seasonality-regression";

export default defineMethod({
  id,
  title: "Regression on bending trend, Fourier seasons and events",
  area: "forecasting",
  summary:
    "Where does a series with several seasons and events go? The model of Prophet, with normal priors and without sampling.",
  assumptions: [
    "Parts add up: take logs of a multiplicative series first",
    "Errors are independent and normal; seasons keep their shape",
  ],
  formula: String.raw`y_t=k t+m+\sum_j\delta_j(t-s_j)_++\sum_k\left(a_k\sin\tfrac{2\pi k t}{P}+b_k\cos\tfrac{2\pi k t}{P}\right)+\sum_e\kappa_e 1_e(t)+\sigma\varepsilon_t`,
  sources: [
    { text: "Taylor & Letham (2018), Forecasting at scale, The American Statistician 72, 37–45" },
  ],
  input: {
    ...seriesFields,
    ...horizonFields,
    seasons: field.records(
      {
        period: field.number({
          description: "Length; need not be whole: 365.25",
          unit: "observations",
          min: 2,
          max: 1e6,
        }),
        order: field.count({
          description: "Fourier pairs, at most half the period",
          min: 1,
          max: 50,
        }),
      },
      { description: "Seasons", minLength: 0, default: [] },
    ),
    events: field.records(
      {
        name: field.text({ description: "Name", minLength: 1 }),
        at: field.counts({ description: "Places: 0 is the first value, n the first step ahead" }),
      },
      {
        description: "Events with an effect of their own, past and future",
        minLength: 0,
        default: [],
      },
    ),
    changepoints: field.count({
      description: "Places where the slope may change, in the first 80 %; at most n / 3",
      max: 200,
      default: 25,
    }),
    changepointScale: field.positive({
      description: "Prior standard deviation of a slope change, for series and time scaled to 1",
      default: 0.05,
    }),
    seasonScale: field.positive({
      description: "Prior standard deviation of a Fourier coefficient, for a series scaled to 1",
      default: 10,
    }),
    eventScale: field.positive({
      description: "Prior standard deviation of an event's effect, for a series scaled to 1",
      default: 10,
    }),
  },
  output: {
    ...forecastOutput,
    ...sigmaOutput,
    fitted: { description: "Model of the past", unit: "unit of the series" },
    trend: { description: "Trend, past and future", unit: "unit of the series" },
    seasonal: { description: "All seasons together, past and future", unit: "unit of the series" },
    eventEffects: { description: "Effect of each event", unit: "unit of the series" },
    changepoints: {
      description: "Places with the change of slope per step",
      unit: "unit of the series per step",
    },
  },
  example: {
    note: "Airline passengers, 1949 to 1952",
    input: {
      values: AIR_PASSENGERS,
      horizon: 3,
      seasons: [{ period: 12, order: 3 }],
      changepoints: 5,
    },
    output: { "forecast.0": 201.5098771, "forecast.2": 221.7678074, sigma: 6.370110769 },
  },
  squared: ["values"],
  run: ({ values, times, ...options }) =>
    trendSeasonalityRegression(regularSeries(id, values, times), options),
});

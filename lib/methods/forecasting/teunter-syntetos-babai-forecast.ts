import { teunterForecast } from "../../forecasting/intermittentDemand.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { seriesFields } from "../forecastFields.ts";

const id = "teunter-syntetos-babai-forecast";

export default defineMethod({
  id,
  title: "Teunter–Syntetos–Babai method for intermittent demand",
  area: "forecasting",
  summary:
    "What is the mean demand of a product that may be dying? The probability of a demand falls with every step without one.",
  assumptions: ["Sizes and occurrences are independent of each other"],
  formula: String.raw`\hat y=\hat z\,\hat p,\quad \hat p_t=\hat p_{t-1}+\beta(1_{y_t>0}-\hat p_{t-1})`,
  sources: [
    {
      text: "Teunter, Syntetos & Babai (2011), Intermittent demand: linking forecasting to inventory obsolescence, European Journal of Operational Research 214, 606–615",
    },
  ],
  input: {
    values: field.numbers({
      description: "Demand per step, oldest first",
      unit: "unit of the series",
      min: 0,
    }),
    times: seriesFields.times,
    horizon: field.count({
      description: "Steps ahead",
      unit: "steps",
      min: 1,
      max: 1000,
      default: 10,
    }),
    alpha: field.proportion({
      description: "Weight of the newest demand size",
      openMin: true,
      default: 0.1,
    }),
    beta: field.optional(
      field.proportion({
        description: "Weight of the newest occurrence; left out: alpha",
        openMin: true,
      }),
    ),
  },
  output: {
    estimate: { description: "Demand per step expected", unit: "unit of the series" },
    forecast: { description: "The same for every step ahead", unit: "unit of the series" },
    size: { description: "Smoothed size of a demand", unit: "unit of the series" },
    demands: { description: "Steps with a demand", unit: "count" },
    probability: { description: "Smoothed probability of a demand", unit: "share" },
  },
  example: {
    note: "Demands of 5, 2 and 4 in ten steps",
    input: { values: [0, 5, 0, 0, 2, 0, 0, 0, 4, 0], alpha: 0.2, beta: 0.1 },
    output: { estimate: 0.8298535147, size: 4.32, probability: 0.192095721 },
  },
  squared: ["values"],
  run: ({ values, times, ...options }) =>
    teunterForecast(regularSeries(id, values, times), options),
});

import { crostonForecast } from "../../forecasting/intermittentDemand.ts";
import { regularSeries } from "../../forecasting/regularSeries.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { seriesFields } from "../forecastFields.ts";

const id = "croston-forecast";

export default defineMethod({
  id,
  title: "Croston's method for intermittent demand",
  area: "forecasting",
  summary:
    "What is the mean demand of a product that is asked for only now and then? `syntetos-boylan` corrects Croston's upward bias.",
  assumptions: [
    "Sizes and intervals are independent of each other",
    "Demand does not die out: see Teunter, Syntetos and Babai's method",
  ],
  formula: String.raw`\hat y=\frac{\hat z}{\hat p}\ \text{(Croston)},\quad \left(1-\frac\beta2\right)\frac{\hat z}{\hat p}\ \text{(SBA)}`,
  sources: [
    {
      text: "Croston (1972), Forecasting and stock control for intermittent demands, Operational Research Quarterly 23, 289–303",
    },
    {
      text: "Syntetos & Boylan (2005), The accuracy of intermittent demand estimates, International Journal of Forecasting 21, 303–314",
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
        description: "Weight of the newest interval; left out: alpha",
        openMin: true,
      }),
    ),
    variant: field.choice(["croston", "syntetos-boylan"], {
      description: "Croston's own, or with the bias taken out",
      default: "croston",
    }),
  },
  output: {
    estimate: { description: "Demand per step expected", unit: "unit of the series" },
    forecast: { description: "The same for every step ahead", unit: "unit of the series" },
    size: { description: "Smoothed size of a demand", unit: "unit of the series" },
    demands: { description: "Steps with a demand", unit: "count" },
    demandInterval: { description: "Smoothed interval between demands", unit: "steps" },
  },
  example: {
    note: "Demands of 5, 2 and 4 in ten steps",
    input: { values: [0, 5, 0, 0, 2, 0, 0, 0, 4, 0], alpha: 0.2 },
    output: { estimate: 1.6875, size: 4.32, demandInterval: 2.56 },
  },
  squared: ["values"],
  run: ({ values, times, ...options }) =>
    crostonForecast(regularSeries(id, values, times), options),
});

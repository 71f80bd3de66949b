import { conformalInterval } from "../../forecasting/conformalInterval.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { forecastOutput } from "../forecastFields.ts";

export default defineMethod({
  id: "conformal-forecast-interval",
  title: "Conformal prediction intervals for forecasts",
  area: "forecasting",
  summary:
    "How wide must an interval be to hold, whatever the model? From the errors of a back-test, without assuming their shape.",
  assumptions: ["Past and new errors of a step are exchangeable: no change in accuracy"],
  formula: String.raw`\hat y_h\pm|e|_{(\lceil(n+1)(1-\alpha)\rceil),h}`,
  sources: [
    { text: "Vovk, Gammerman & Shafer (2005), Algorithmic Learning in a Random World, Springer" },
    {
      text: "Lei, G'Sell, Rinaldo, Tibshirani & Wasserman (2018), Distribution-free predictive inference for regression, JASA 113, 1094–1111",
    },
  ],
  input: {
    forecast: field.numbers({
      description: "New forecasts, one per step ahead",
      unit: "unit of the series",
    }),
    errors: field.matrix({
      description: "Actual − forecast: a row per origin, a column per step ahead",
      unit: "unit of the series",
    }),
    level: field.level({ description: "Level of the prediction intervals" }),
    symmetric: field.boolean({
      description: "By absolute errors; false: each side by its own",
      default: true,
    }),
  },
  output: {
    ...forecastOutput,
    origins: { description: "Past forecasts", unit: "count" },
  },
  example: {
    note: "Nine past errors, level 0.8: the eighth smallest absolute one",
    input: {
      forecast: [100],
      errors: [[1], [-2], [3], [-4], [5], [-6], [7], [-8], [9]],
      level: 0.8,
    },
    output: { "lower.0": 92, "upper.0": 108, origins: 9 },
  },
  run: conformalInterval,
});

import { forecastAccuracy } from "../../forecasting/forecastAccuracy.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { periodField } from "../forecastFields.ts";

export default defineMethod({
  id: "forecast-accuracy",
  title: "Accuracy of point forecasts",
  area: "forecasting",
  summary:
    "How far off were the forecasts? MAE, RMSE, bias, MAPE, both sMAPEs, wMAPE, MASE and RMSSE.",
  assumptions: ["Forecasts were made without the values they are compared with"],
  formula: String.raw`\mathrm{MASE}=\frac{\frac1h\sum|y_t-\hat y_t|}{\frac1{n-m}\sum_{t>m}|y_t-y_{t-m}|}`,
  sources: [
    {
      text: "Hyndman & Koehler (2006), Another look at measures of forecast accuracy, International Journal of Forecasting 22, 679–688",
    },
    {
      text: "Makridakis, Spiliotis & Assimakopoulos (2022), M5 accuracy competition, International Journal of Forecasting 38, 1346–1364",
    },
  ],
  input: {
    actual: field.numbers({ description: "What happened", unit: "unit of the series" }),
    forecast: field.numbers({
      description: "What was forecast, as many values",
      unit: "unit of the series",
    }),
    training: field.optional(
      field.numbers({
        description: "The series before, for MASE and RMSSE",
        unit: "unit of the series",
      }),
    ),
    period: periodField({
      min: 1,
      default: 1,
      description: "Season of the naive forecast that scales; 1 for none",
    }),
  },
  output: {
    estimate: { description: "Mean absolute error", unit: "unit of the series" },
    n: { description: "Forecasts compared" },
    bias: { description: "Mean of forecast − actual", unit: "unit of the series" },
    mae: { description: "Mean absolute error", unit: "unit of the series" },
    rmse: { description: "Root mean squared error", unit: "unit of the series" },
    mape: {
      description: "Mean absolute error relative to the actual value",
      unit: "share",
      nullMeans: "an actual value is zero",
    },
    smape: {
      description: "Mean of 2|error| / (|actual| + |forecast|), from 0 to 2",
      unit: "share",
    },
    smapePercent: { description: "The same from 0 to 200", unit: "percent" },
    wmape: {
      description: "Sum of absolute errors over the sum of absolute actual values",
      unit: "share",
      nullMeans: "all actual values are zero",
    },
    mase: {
      description: "Mean absolute error over that of the (seasonal) naive forecast in training",
      nullMeans: "no training series, or one without a naive error",
    },
    rmsse: {
      description: "Root mean squared error over that of the (seasonal) naive forecast in training",
      nullMeans: "no training series, or one without a naive error",
    },
  },
  example: {
    note: "Two forecasts of 100 and 120 against 110 and 100, training 90, 100, 95",
    input: { actual: [110, 100], forecast: [100, 120], training: [90, 100, 95] },
    output: { mae: 15, rmse: 15.8113883, mape: 0.1454545455, mase: 2 },
  },
  squared: ["actual", "forecast"],
  run: forecastAccuracy,
});

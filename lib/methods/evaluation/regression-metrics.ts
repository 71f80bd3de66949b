import { regressionMetrics } from "../../learning/regressionMetrics.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

const unit = "unit of the target";
const error = (description: string) => ({ description, unit });
const share = (description: string, nullMeans: string) => ({
  description,
  unit: "share",
  nullMeans,
});

export default defineMethod({
  id: "regression-metrics",
  title: "Errors of predictions of a number",
  area: "evaluation",
  summary:
    "How far are predicted numbers from the actual ones? MAE, RMSE, R², percentage and logarithmic errors at once, each null where it does not exist.",
  assumptions: ["Rows were not used to fit the model"],
  formula: String.raw`\mathrm{MAE}=\tfrac1n\sum|f_i-y_i|,\quad \mathrm{RMSE}=\sqrt{\tfrac1n\sum(f_i-y_i)^2},\quad R^2=1-\frac{\sum(f_i-y_i)^2}{\sum(y_i-\bar y)^2}`,
  sources: [
    {
      text: "Hyndman & Koehler (2006), Another look at measures of forecast accuracy, Int. J. Forecasting 22, 679–688",
    },
  ],
  input: {
    actual: field.numbers({ description: "Actual values", unit }),
    predicted: field.numbers({ description: "Predicted values, in the same order", unit }),
  },
  output: {
    n: { description: "Rows", unit: "count" },
    meanAbsoluteError: error("MAE"),
    meanSquaredError: { description: "MSE", unit: "squared unit of the target" },
    rootMeanSquaredError: error("RMSE"),
    medianAbsoluteError: error("Median of absolute errors"),
    maximumError: error("Largest absolute error"),
    bias: error("Mean of predicted − actual"),
    rSquared: share("1 − MSE / variance; below 0: worse than the mean", "actual is constant"),
    explainedVariance: share("The same, bias not counted", "actual is constant"),
    meanAbsolutePercentageError: share("MAPE, 0.1 is 10 %", "an actual value is 0"),
    symmetricPercentageError: share("sMAPE, 0 to 2", "actual and predicted are both 0 in a row"),
    weightedPercentageError: share(
      "wMAPE: sum of errors / sum of sizes",
      "all actual values are 0",
    ),
    rootMeanSquaredLogError: {
      description: "RMSLE, of log(1 + value)",
      nullMeans: "a value is −1 or less",
    },
    meanPoissonDeviance: {
      description: "Mean deviance of counts",
      nullMeans: "a negative actual or a predicted value that is not positive",
    },
  },
  example: {
    note: "Four rows (scikit-learn documentation of mean_absolute_error and r2_score)",
    input: { actual: [3, -0.5, 2, 7], predicted: [2.5, 0, 2, 8] },
    output: { meanAbsoluteError: 0.5, meanSquaredError: 0.375, rSquared: 0.948608137044968 },
  },
  squared: ["actual", "predicted"],
  run: ({ actual, predicted }) => regressionMetrics(actual, predicted),
});

import { timeSeriesSplit } from "../../learning/timeSeriesSplit.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { splitFields, splitsOutput } from "../splitFields.ts";

const size = (description: string) =>
  field.optional(field.count({ description, min: 1, max: 100_000 }));

export default defineMethod({
  id: "time-series-split",
  title: "Time-series split",
  area: "evaluation",
  summary:
    "Splits rows in the order of time so that no model is tested on what came before its training data.",
  assumptions: ["Rows are in the order of time"],
  formula: String.raw`\max(\text{train}_k)+\text{gap}<\min(\text{test}_k)`,
  sources: [
    {
      text: "Hyndman & Athanasopoulos, Forecasting: Principles and Practice, time series cross-validation",
    },
    { text: "scikit-learn, TimeSeriesSplit (same splits)" },
  ],
  input: {
    n: splitFields.rows,
    splits: field.count({ description: "Splits", min: 1, max: 100, default: 5 }),
    testSize: size("Rows of each test; default n / (splits + 1), rounded down"),
    gap: field.count({
      description: "Rows left out between training and test",
      max: 100_000,
      default: 0,
    }),
    maxTrainSize: size("Only the latest so many rows train; default all"),
  },
  output: { splits: splitsOutput.splits },
  example: {
    note: "Six rows, three splits: tests of one row each",
    input: { n: 6, splits: 3 },
    output: { "splits.0.test.0": 3, "splits.2.train.4": 4, "splits.2.test.0": 5 },
  },
  run: ({ n, ...options }) => timeSeriesSplit(n, options),
});

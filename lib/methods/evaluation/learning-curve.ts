import { linearLearningCurve } from "../../learning/linearLearningCurve.ts";
import { field } from "../../schemas/field.ts";
import { designFromRows } from "../../statistics/regression/design.ts";
import { defineMethod } from "../defineMethod.ts";
import { regressionFields } from "../regressionFields.ts";
import { splitFields } from "../splitFields.ts";

const id = "learning-curve";

export default defineMethod({
  id,
  title: "Learning curve of linear regression",
  area: "evaluation",
  summary:
    "Would more rows help? Score on training and held-out rows as the training set grows, by k-fold cross-validation of a linear model.",
  assumptions: ["Rows are independent and in no order (shuffle otherwise)"],
  formula: String.raw`\bar s_{\text{test}}(m)=\frac1K\sum_k s\bigl(T_k;\,\hat f_{m,k}\bigr)`,
  sources: [
    { text: "Hastie, Tibshirani & Friedman (2009), The Elements of Statistical Learning, 7.10" },
    { text: "scikit-learn, learning_curve (same training rows when not shuffled)" },
  ],
  input: {
    x: regressionFields.x,
    y: field.numbers({
      description: "Response, one value per row",
      minLength: 2,
      maxLength: 100_000,
      unit: "unit of y",
    }),
    shares: field.numbers({
      description: "Sizes as shares of the smallest training set",
      min: 1e-6,
      max: 1,
      maxLength: 100,
      default: [0.1, 0.325, 0.55, 0.775, 1],
    }),
    folds: splitFields.folds,
    metric: field.choice(["r-squared", "negative-rmse", "negative-mae"], {
      description: "Score, higher is better",
      default: "r-squared",
    }),
    shuffle: splitFields.shuffle,
    seed: splitFields.seed,
  },
  output: {
    points: {
      description:
        "size, fits (splits that could be scored), mean and sd on training and test rows",
      nullMeans: "too few splits could be fitted and scored at this size",
    },
  },
  example: {
    note: "Eight rows, y = 2x with small errors, two folds",
    input: {
      x: [[1], [2], [3], [4], [5], [6], [7], [8]],
      y: [2.1, 3.9, 6.2, 7.8, 10.1, 12.2, 13.8, 16.1],
      folds: 2,
      shares: [1],
    },
    output: { "points.0.size": 4, "points.0.trainMean": 0.995705234227785 },
  },
  run: ({ x, y, ...options }, { onProgress, signal }) => {
    const { columns } = designFromRows(x, y.length, { method: id, intercept: false });
    return linearLearningCurve(columns, y, { ...options, onProgress, signal });
  },
});

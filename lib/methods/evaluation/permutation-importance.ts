import { linearImportance } from "../../learning/linearImportance.ts";
import { field } from "../../schemas/field.ts";
import { designFromRows } from "../../statistics/regression/design.ts";
import { defineMethod } from "../defineMethod.ts";
import { regressionFields } from "../regressionFields.ts";

const id = "permutation-importance";

export default defineMethod({
  id,
  title: "Permutation importance",
  area: "evaluation",
  summary:
    "Which columns does a linear or logistic model rely on? The loss of score when one column is shuffled. (Any other model: by callback in TypeScript.)",
  assumptions: [
    "Rows were not used to fit the model",
    "Columns are not near copies of each other: those share their importance",
  ],
  formula: String.raw`I_j=s(X)-\frac1R\sum_r s\bigl(X^{(j,r)}\bigr)`,
  sources: [{ text: "Breiman (2001), Random forests, Machine Learning 45, 5–32, section 10" }],
  input: {
    x: regressionFields.x,
    y: field.numbers({
      description: "Actual values; classes 0 and 1 for roc-auc and negative-log-loss",
      maxLength: 100_000,
    }),
    coefficients: field.numbers({ description: "Of the model, one per column of x" }),
    intercept: field.number({ description: "Constant of the model", default: 0 }),
    metric: field.choice(
      ["r-squared", "negative-rmse", "negative-mae", "roc-auc", "negative-log-loss"],
      { description: "Score, higher is better", default: "r-squared" },
    ),
    names: regressionFields.names,
    repeats: field.count({
      description: "Shuffles of each column",
      min: 1,
      max: 1000,
      default: 10,
    }),
    seed: field.seed(),
  },
  output: {
    baseline: { description: "Score with nothing shuffled" },
    columns: {
      description: "name, importance (mean loss of score) and its sd over repeats",
      nullMeans: "one repeat has no spread",
    },
  },
  example: {
    note: "y is exactly 2·x1; the model ignores x2",
    input: {
      x: [
        [1, 5],
        [2, 3],
        [3, 8],
        [4, 1],
      ],
      y: [2, 4, 6, 8],
      coefficients: [2, 0],
    },
    output: { baseline: 1, "columns.1.importance": 0, "columns.1.sd": 0 },
  },
  run: ({ x, y, names, repeats, seed, ...model }, { onProgress, signal }) => {
    const { columns, names: all } = designFromRows(x, y.length, {
      method: id,
      intercept: false,
      names,
    });
    if (model.coefficients.length !== columns.length)
      throw new RangeError(
        `${id}: coefficients must hold one value per column of x = ${columns.length}, got ${model.coefficients.length}`,
      );
    return linearImportance(columns, y, model, { names: all, repeats, seed, onProgress, signal });
  },
});

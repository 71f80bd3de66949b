import { isolationForest } from "../../monitoring/isolationForest.ts";
import { field } from "../../schemas/field.ts";
import { transpose } from "../../statistics/linearAlgebra/columns.ts";
import { runSteps } from "../../statistics/runSteps.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "isolation-forest",
  title: "Isolation forest",
  area: "monitoring",
  summary:
    "Which rows of a table stand apart in several columns together? Rows that few random cuts isolate score high.",
  assumptions: [
    "Anomalies are few and different",
    "Columns are numbers; their scale does not matter",
  ],
  formula: String.raw`s(x)=2^{-\bar h(x)/c(\psi)},\quad c(\psi)=2H_{\psi-1}-\frac{2(\psi-1)}{\psi}`,
  sources: [{ text: "Liu, Ting & Zhou (2008), Isolation forest, ICDM, 413–422" }],
  input: {
    x: field.matrix({ description: "Rows by columns" }),
    trees: field.count({ description: "Trees", min: 1, max: 2000, default: 100 }),
    sampleSize: field.count({
      description: "Rows drawn for each tree, all if there are fewer",
      min: 2,
      max: 4096,
      default: 256,
    }),
    contamination: field.proportion({
      description: "Share of rows to report",
      unit: "share",
      openMin: true,
      max: 0.5,
      default: 0.1,
    }),
    seed: field.seed(),
  },
  output: {
    scores: { description: "Anomaly score of each row, 0 to 1; above 0.6 stands apart" },
    threshold: { description: "Quantile of the scores at 1 − contamination" },
    outliers: { description: "Rows above the threshold, highest score first" },
  },
  example: {
    note: "Seven points in a crowd, one apart",
    input: {
      x: [
        [1, 1],
        [1.1, 1],
        [0.9, 1.1],
        [1, 0.9],
        [1.05, 1.05],
        [0.95, 1],
        [1, 1.02],
        [5, 5],
      ],
      contamination: 0.125,
    },
    output: { "outliers.0": 7, "outliers.length": 1 },
  },
  run: ({ x, ...options }, context) => runSteps(isolationForest(transpose(x), options), context),
});

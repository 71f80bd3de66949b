import { field } from "../../schemas/field.ts";
import { quantiles } from "../../statistics/descriptive/quantiles.ts";
import type { QuantileType } from "../../statistics/descriptive/quantiles.ts";
import { defineMethod } from "../defineMethod.ts";
import { valuesField } from "../valueFields.ts";

export default defineMethod({
  id: "quantile",
  title: "Quantiles, nine definitions",
  area: "descriptive",
  summary:
    "Below which value does a given share lie? Type 7 is the default of R, NumPy and DuckDB.",
  assumptions: ["Values are independent"],
  formula: String.raw`Q(p)=(1-\gamma)x_{(j)}+\gamma x_{(j+1)},\quad j=\lfloor np+m\rfloor,\ \gamma=np+m-j`,
  sources: [
    {
      text: "Hyndman & Fan (1996), Sample quantiles in statistical packages, The American Statistician 50, 361–365",
    },
  ],
  input: {
    values: valuesField,
    probabilities: field.numbers({
      description: "Shares below, each from 0 to 1",
      min: 0,
      max: 1,
      default: [0, 0.25, 0.5, 0.75, 1],
    }),
    type: field.integer({ description: "Definition 1 to 9", default: 7, min: 1, max: 9 }),
    weights: field.optional(
      field.weights({
        description: "Frequencies, one per value, not necessarily integers",
        minLength: 0,
      }),
    ),
  },
  output: {
    values: {
      description: "Quantiles in the order of the probabilities",
      unit: "unit of the values",
    },
    n: { description: "Number of values, or Σw" },
  },
  example: {
    note: "Nine definitions of the quartiles of five values differ; type 7 takes values of the data",
    input: { values: [15, 20, 35, 40, 50], probabilities: [0.25, 0.4, 0.5] },
    output: { "values.0": 20, "values.1": 29, "values.2": 35 },
  },
  run: ({ values, probabilities, type, weights }) =>
    quantiles(values, probabilities, { type: type as QuantileType, weights }),
});

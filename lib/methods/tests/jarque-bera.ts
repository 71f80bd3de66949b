import { requireShape } from "../../statistics/tests/requireShape.ts";
import { jarqueBera } from "../../statistics/tests/jarqueBera.ts";
import { defineMethod } from "../defineMethod.ts";
import { shapeFields } from "../shapeFields.ts";

export default defineMethod({
  id: "jarque-bera",
  title: "Jarque–Bera test of normality",
  area: "tests",
  summary: "Are many values normal, by skewness and kurtosis? For small n use Shapiro–Wilk.",
  assumptions: ["Values are independent"],
  formula: String.raw`JB=\frac n6\left(S^2+\frac{K^2}{4}\right)`,
  sources: [{ text: "Jarque & Bera (1980), Economics Letters 6, 255–259" }],
  input: { ...shapeFields },
  output: {
    n: { description: "Number of values" },
    skewness: { description: "Skewness, biased" },
    excessKurtosis: { description: "Excess kurtosis, biased" },
  },
  example: {
    note: "Weights in pounds of eleven men (Shapiro & Wilk 1965)",
    input: { values: [148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236] },
    output: { statistic: 6.982848, skewness: 1.6785439 },
  },
  rescales: { inputs: ["values"] },
  run: (input) => jarqueBera(requireShape(input, "jarque-bera")),
});

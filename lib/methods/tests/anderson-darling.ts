import { field } from "../../schemas/field.ts";
import { andersonDarling } from "../../statistics/tests/andersonDarling.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "anderson-darling",
  title: "Anderson–Darling test of normality",
  area: "tests",
  summary:
    "Are values normal? Mean and standard deviation are taken from them; more sensitive in the tails than Kolmogorov–Smirnov.",
  assumptions: ["Values are independent"],
  formula: String.raw`A^2=-n-\frac1n\sum_i(2i-1)\left[\ln\Phi(z_{(i)})+\ln(1-\Phi(z_{(n+1-i)}))\right]`,
  sources: [{ text: "D'Agostino & Stephens (1986), Goodness-of-Fit Techniques, table 4.9" }],
  input: { values: field.numbers({ description: "Values" }) },
  output: {
    statistic: { description: "A², weighted squared distance from the normal distribution" },
    adjusted: { description: "A² (1 + 0.75 / n + 2.25 / n²), from which p comes" },
  },
  example: {
    note: "Weights in pounds of eleven men (Shapiro & Wilk 1965)",
    input: { values: [148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236] },
    output: { statistic: 0.9467719, p: 0.010454024 },
  },
  rescales: { inputs: ["values"] },
  run: ({ values }) => andersonDarling(values),
});

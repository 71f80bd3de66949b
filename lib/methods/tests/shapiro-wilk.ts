import { field } from "../../schemas/field.ts";
import { shapiroWilk } from "../../statistics/tests/shapiroWilk.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "shapiro-wilk",
  title: "Shapiro–Wilk test of normality",
  area: "tests",
  summary: "Are 3 to 5,000 values normal? The most powerful of the usual tests.",
  assumptions: ["Values are independent"],
  formula: String.raw`W=\frac{\left(\sum a_ix_{(i)}\right)^2}{\sum(x_i-\bar x)^2}`,
  sources: [
    { text: "Shapiro & Wilk (1965), Biometrika 52, 591–611" },
    { text: "Royston (1995), AS R94, Applied Statistics 44, 547–551" },
  ],
  input: { values: field.numbers({ description: "Values", maxLength: 5000 }) },
  output: { statistic: { description: "W, from 0 to 1; near 1 for normal values" } },
  example: {
    note: "Weights in pounds of eleven men (Shapiro & Wilk 1965: W = 0.79)",
    input: { values: [148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236] },
    output: { statistic: 0.788814 },
  },
  rescales: { inputs: ["values"] },
  run: ({ values }) => shapiroWilk(values),
});

import { field } from "../../schemas/field.ts";
import { correlationFromSums } from "../../statistics/descriptive/correlationFromSums.ts";
import {
  pearsonCorrelation,
  pearsonKind,
} from "../../statistics/descriptive/pearsonCorrelation.ts";
import { correlate, correlationFields } from "../correlationFields.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "pearson-correlation",
  title: "Pearson correlation",
  area: "descriptive",
  summary: "How closely do two variables follow a straight line?",
  assumptions: ["Pairs are independent", "For the test and the interval: pairs are jointly normal"],
  formula: String.raw`r=\frac{\sum(x_i-\bar x)(y_i-\bar y)}{\sqrt{\sum(x_i-\bar x)^2\sum(y_i-\bar y)^2}},\quad \tanh\left(\operatorname{artanh} r\pm z/\sqrt{n-3}\right)`,
  sources: [
    {
      text: "Fisher (1921), On the 'probable error' of a coefficient of correlation, Metron 1, 3–32",
    },
  ],
  input: {
    ...correlationFields("values"),
    level: field.level(),
    alternative: field.alternative(
      "Whether the correlation differs from, is less or greater than 0",
    ),
  },
  output: {
    estimate: { description: "Correlation, from −1 to 1" },
    n: { description: "Number of pairs", unit: "count" },
  },
  example: {
    note: "R's sleep data: extra hours after two drugs, the same ten people",
    input: {
      x: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
      y: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
    },
    output: { estimate: 0.7951702, p: 0.005964995796918449 },
  },
  run: ({ x, y, sums, ...options }) =>
    correlate(
      "pearson-correlation",
      { x, y, sums },
      {
        lists: (a, b) => pearsonCorrelation(a, b, options),
        sums: (all) => correlationFromSums(all, pearsonKind, options),
      },
    ),
});

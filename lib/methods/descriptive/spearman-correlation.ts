import { field } from "../../schemas/field.ts";
import { correlationFromSums } from "../../statistics/descriptive/correlationFromSums.ts";
import {
  spearmanCorrelation,
  spearmanKind,
} from "../../statistics/descriptive/spearmanCorrelation.ts";
import { correlate, correlationFields } from "../correlationFields.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "spearman-correlation",
  title: "Spearman rank correlation",
  area: "descriptive",
  summary: "Do two variables rise together, in a line or not?",
  assumptions: ["Pairs are independent"],
  formula: String.raw`r_s=\operatorname{Pearson}(\operatorname{rank}x,\operatorname{rank}y)`,
  sources: [
    {
      text: "Bonett & Wright (2000), Sample size requirements for estimating Pearson, Kendall and Spearman correlations, Psychometrika 65, 23–28",
    },
  ],
  input: {
    ...correlationFields("ranks"),
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
    output: { estimate: 0.7818181818 },
  },
  run: ({ x, y, sums, ...options }) =>
    correlate(
      "spearman-correlation",
      { x, y, sums },
      {
        lists: (a, b) => spearmanCorrelation(a, b, options),
        sums: (all) => correlationFromSums(all, spearmanKind, options),
      },
    ),
});

import { field } from "../../schemas/field.ts";
import { rankIntervals } from "../../statistics/intervals/rankIntervals.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "rank-intervals",
  title: "Intervals for ranks",
  area: "intervals",
  summary:
    "How sure are the places of a ranking? Compares every pair, holds the chance of any false claim by Holm, and gives each unit the places that are left.",
  assumptions: [
    "Estimates are independent and nearly normal",
    "Their sampling variances are known",
    "The units ranked were not chosen for their estimates",
  ],
  formula: String.raw`\Bigl[\,1+\#\{j:\tilde p_{ij}\le\alpha,\ y_j>y_i\},\ n-\#\{j:\tilde p_{ij}\le\alpha,\ y_j<y_i\}\Bigr]`,
  sources: [
    {
      text: "Mogstad, Romano, Shaikh & Wilhelm (2024), Inference for ranks with applications to mobility across neighbourhoods and academic achievement across countries, Review of Economic Studies 91, 476–518",
    },
  ],
  input: {
    estimates: field.numbers({ description: "Estimate of each unit", maxLength: 500 }),
    variances: field.numbers({ description: "Sampling variance of each estimate", min: 0 }),
    level: field.level(),
    first: field.choice(["highest", "lowest"], {
      description: "Which estimate has place 1",
      default: "highest",
    }),
  },
  output: {
    ranks: { description: "Place by the estimates, and its limits low and high, in their order" },
    comparisons: { description: "Pairs compared", unit: "count" },
    toldApart: { description: "Pairs told apart after the correction", unit: "count" },
  },
  example: {
    note: "Three units: the first is clearly ahead, the others are not told apart",
    input: { estimates: [10, 5, 4.9], variances: [0.25, 0.25, 0.25] },
    output: { "ranks.0.high": 1, "ranks.1.low": 2, "ranks.1.high": 3, toldApart: 2 },
  },
  run: ({ estimates, variances, ...options }) => rankIntervals(estimates, variances, options),
});

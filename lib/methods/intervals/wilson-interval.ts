import { field } from "../../schemas/field.ts";
import { wilsonInterval } from "../../statistics/intervals/wilsonInterval.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "wilson-interval",
  title: "Wilson score interval for a proportion",
  area: "intervals",
  summary:
    "Which rates agree with k successes in n trials? Good coverage also for small n and rates near 0 or 1; the default for proportions.",
  assumptions: ["Trials are independent", "The rate is the same for every trial"],
  formula: String.raw`\frac{\hat p+\frac{z^2}{2n}\pm z\sqrt{\frac{\hat p(1-\hat p)}{n}+\frac{z^2}{4n^2}}}{1+z^2/n}`,
  sources: [
    { text: "Wilson (1927), Probable inference, JASA 22, 209–212" },
    {
      text: "Newcombe (1998), Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, 857–872",
    },
  ],
  input: {
    successes: field.count({ description: "Successes, at most `trials`", unit: "count" }),
    trials: field.count({ description: "Trials", unit: "count" }),
    level: field.level(),
    continuity: field.boolean({ description: "Continuity correction", default: false }),
  },
  output: { estimate: { description: "successes / trials", unit: "share" } },
  example: {
    note: "81 of 263: Newcombe (1998), table I, first row (0.2553 to 0.3662)",
    input: { successes: 81, trials: 263 },
    output: { estimate: 0.307984790874525, "interval.0": 0.25528852, "interval.1": 0.36620958 },
  },
  run: ({ successes, trials, ...options }) => wilsonInterval(successes, trials, options),
});

import { field } from "../../schemas/field.ts";
import { jeffreysInterval } from "../../statistics/intervals/jeffreysInterval.ts";
import { defineMethod } from "../defineMethod.ts";
import { intervalFields } from "../intervalFields.ts";

export default defineMethod({
  id: "jeffreys-interval",
  title: "Jeffreys interval for a proportion",
  area: "intervals",
  summary:
    "Equal tails of the posterior under Jeffreys' prior: covers its level on average, also for small n.",
  assumptions: intervalFields.assumptions.one,
  formula: String.raw`\left[B_{\alpha/2},B_{1-\alpha/2}\right](x+\tfrac12,n-x+\tfrac12)`,
  sources: [
    {
      text: "Brown, Cai & DasGupta (2001), Interval estimation for a binomial proportion, Statistical Science 16, 101–133",
    },
  ],
  input: {
    ...intervalFields.one,
    closed: field.boolean({
      description:
        "Lower bound 0 without successes, upper bound 1 without failures; false keeps both tails",
      default: true,
    }),
  },
  output: intervalFields.share,
  example: {
    note: "81 of 263",
    input: { successes: 81, trials: 263 },
    output: { "interval.0": 0.25452193499, "interval.1": 0.365647499174 },
  },
  run: ({ successes, trials, ...options }) => jeffreysInterval(successes, trials, options),
});

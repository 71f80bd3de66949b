import { field } from "../../schemas/field.ts";
import { twoProportionZ } from "../../statistics/tests/twoProportionZ.ts";
import { defineMethod } from "../defineMethod.ts";

const pair = { minLength: 2, maxLength: 2, unit: "count" };

export default defineMethod({
  id: "two-proportion-z",
  title: "z-test for two proportions",
  area: "tests",
  summary:
    "Do two independent groups have the same rate? Difference first − second with Newcombe's interval; for small counts use Fisher's exact test.",
  assumptions: [
    "Trials are independent, within and between the groups",
    "At least 5 successes and 5 failures in each group",
  ],
  formula: String.raw`z=\frac{\hat p_1-\hat p_2}{\sqrt{\hat p(1-\hat p)(1/n_1+1/n_2)}},\quad \hat p=\frac{x_1+x_2}{n_1+n_2}`,
  sources: [
    {
      text: "Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 873–890",
    },
  ],
  input: {
    successes: field.counts({ description: "Successes of both groups, at most `trials`", ...pair }),
    trials: field.counts({ description: "Trials of both groups", ...pair }),
    null: field.number({
      description: "Difference under the null hypothesis; other than 0 needs unpooled variance",
      unit: "share",
      default: 0,
      min: -1,
      max: 1,
    }),
    variance: field.choice(["pooled", "unpooled"], {
      description: "Variance of the statistic: one common rate, or each group's own",
      default: "pooled",
    }),
    intervalMethod: field.choice(["newcombe", "wald"], {
      description: "Interval of the difference: Newcombe's hybrid score (method 10) or Wald's",
      default: "newcombe",
    }),
    level: field.level(),
    alternative: field.alternative(
      "Whether first − second differs from, is less or greater than `null`",
    ),
  },
  output: {
    estimate: { description: "First rate − second rate", unit: "share" },
    rates: { description: "Rates of both groups", unit: "share" },
  },
  example: {
    note: "56 of 70 against 48 of 80: Newcombe (1998), table II (0.0524 to 0.3339)",
    input: { successes: [56, 48], trials: [70, 80] },
    output: { estimate: 0.2, "interval.0": 0.05243147, "interval.1": 0.3338727 },
  },
  run: ({ successes, trials, ...options }) => twoProportionZ(successes, trials, options),
});

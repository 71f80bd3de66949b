import { field } from "../../schemas/field.ts";
import { oneProportionZ } from "../../statistics/tests/oneProportionZ.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "one-proportion-z",
  title: "z-test for one proportion",
  area: "tests",
  summary: "Does a rate differ from a given one? For few trials use the exact binomial test.",
  assumptions: [
    "Trials are independent",
    "At least 5 successes and 5 failures are expected under the null hypothesis",
  ],
  formula: String.raw`z=\frac{\hat p-p_0}{\sqrt{p_0(1-p_0)/n}}`,
  sources: [{ text: "Wilson (1927), Probable inference, JASA 22, 209–212" }],
  input: {
    successes: field.count({ description: "Successes, at most `trials`", unit: "count" }),
    trials: field.count({ description: "Trials", unit: "count" }),
    null: field.proportion({
      description: "Rate under the null hypothesis",
      unit: "share",
      default: 0.5,
      openMin: true,
      openMax: true,
    }),
    variance: field.choice(["null", "sample"], {
      description:
        "Variance at the null rate (score test, Wilson's interval) or at the observed one (Wald)",
      default: "null",
    }),
    level: field.level(),
    alternative: field.alternative("Whether the rate differs from, is less or greater than `null`"),
  },
  output: { estimate: { description: "successes / trials", unit: "share" } },
  example: {
    note: "683 of 925 against 3 : 1, as in Mendel's crossings",
    input: { successes: 683, trials: 925, null: 0.75 },
    output: { estimate: 0.7383783783783784, statistic: -0.8162758763471486 },
  },
  run: ({ successes, trials, ...options }) => oneProportionZ(successes, trials, options),
});

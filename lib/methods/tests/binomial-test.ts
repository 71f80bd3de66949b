import { field } from "../../schemas/field.ts";
import { binomialTest } from "../../statistics/tests/binomialTest.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "binomial-test",
  title: "Exact binomial test",
  area: "tests",
  summary: "Does a rate differ from a given one? Exact for any number of trials.",
  assumptions: ["Trials are independent", "The rate is the same for every trial"],
  formula: String.raw`p=\sum_{i:\,P(i)\le P(k)}\binom ni p_0^i(1-p_0)^{n-i}`,
  sources: [
    { text: "Clopper & Pearson (1934), The use of confidence or fiducial limits, Biometrika 26" },
    { text: "Conover (1971), Practical Nonparametric Statistics, 97–104" },
  ],
  input: {
    successes: field.count({ description: "Successes, at most `trials`", unit: "count" }),
    trials: field.count({ description: "Trials", unit: "count" }),
    null: field.proportion({
      description: "Rate under the null hypothesis",
      unit: "share",
      default: 0.5,
    }),
    level: field.level(),
    alternative: field.alternative("Whether the rate differs from, is less or greater than `null`"),
  },
  output: {
    estimate: { description: "successes / trials", unit: "share" },
    interval: {
      description: "Clopper–Pearson interval at `level`",
      unit: "share",
      nullMeans: "no bound on that side",
    },
    statistic: { description: "Number of successes" },
  },
  example: {
    note: "Mendel's 682 of 925 against 3 : 1 (Conover 1971, R documentation of binom.test: p = 0.3825)",
    input: { successes: 682, trials: 925, null: 0.75 },
    output: { p: 0.3824915595748, "interval.0": 0.7076683, "interval.1": 0.7654066 },
  },
  run: ({ successes, trials, ...options }) => binomialTest(successes, trials, options),
});

import { field } from "../../schemas/field.ts";
import { negativeBinomial } from "../../statistics/distributions/negativeBinomial.ts";
import { distributionMethod } from "../distributionMethod.ts";

export default distributionMethod({
  id: "negative-binomial-distribution",
  title: "Negative binomial distribution",
  summary: "Failures before a given number of successes; counts with more spread than Poisson's.",
  assumptions: ["Trials are independent", "Every trial has the same probability"],
  formula: String.raw`\binom{k+r-1}{k}p^r(1-p)^k`,
  sources: [{ text: "Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions" }],
  parameters: {
    successes: field.number({
      description: "Successes waited for, not necessarily an integer",
      min: 1e-6,
      max: 1e10,
    }),
    probability: field.proportion({ description: "Probability of success", min: 1e-15 }),
  },
  example: {
    note: "3/16",
    input: { function: "density", x: 2, successes: 2, probability: 0.5 },
    output: { value: 0.1875 },
  },
  make: ({ successes, probability }) => negativeBinomial(successes, probability),
});

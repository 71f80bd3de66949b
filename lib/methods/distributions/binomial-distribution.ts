import { field } from "../../schemas/field.ts";
import { binomial } from "../../statistics/distributions/binomial.ts";
import { distributionMethod } from "../distributionMethod.ts";

export default distributionMethod({
  id: "binomial-distribution",
  title: "Binomial distribution",
  summary: "Successes in a fixed number of independent trials.",
  assumptions: ["Trials are independent", "Every trial has the same probability"],
  formula: String.raw`\binom{n}{k}p^k(1-p)^{n-k}`,
  sources: [{ text: "Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions" }],
  parameters: {
    trials: field.count({ description: "Trials", unit: "count", max: 1e10 }),
    probability: field.proportion({ description: "Probability of success" }),
  },
  example: {
    note: "56/1024: eight or more heads in ten tosses",
    input: { function: "sf", x: 7, trials: 10, probability: 0.5 },
    output: { value: 0.0546875 },
  },
  make: ({ trials, probability }) => binomial(trials, probability),
});

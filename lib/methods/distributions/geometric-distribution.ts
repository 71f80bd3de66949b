import { field } from "../../schemas/field.ts";
import { geometric } from "../../statistics/distributions/geometric.ts";
import { distributionMethod } from "../distributionMethod.ts";

export default distributionMethod({
  id: "geometric-distribution",
  title: "Geometric distribution",
  summary: "How many trials until the first success.",
  assumptions: ["Trials are independent", "Every trial has the same probability"],
  formula: String.raw`p(1-p)^{k-1}`,
  sources: [{ text: "Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions" }],
  parameters: {
    probability: field.proportion({ description: "Probability of success", min: 1e-15 }),
    counting: field.choice(["trials", "failures"], {
      description: "trials counts the success too (1, 2, …); failures does not (0, 1, …)",
      default: "trials",
    }),
  },
  example: {
    note: "First head at the third toss: 1/8",
    input: { function: "density", x: 3, probability: 0.5 },
    output: { value: 0.125 },
  },
  make: ({ probability, counting }) => geometric(probability, counting),
});

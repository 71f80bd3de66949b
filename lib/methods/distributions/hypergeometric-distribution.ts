import { field } from "../../schemas/field.ts";
import { hypergeometric } from "../../statistics/distributions/hypergeometric.ts";
import { distributionMethod } from "../distributionMethod.ts";

export default distributionMethod({
  id: "hypergeometric-distribution",
  title: "Hypergeometric distribution",
  summary: "Marked items among those drawn without replacement.",
  assumptions: ["Every set of draws is equally likely"],
  formula: String.raw`\binom{K}{k}\binom{N-K}{n-k}\Big/\binom{N}{n}`,
  sources: [{ text: "Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions" }],
  parameters: {
    population: field.count({ description: "Items in all", unit: "count", max: 1e10 }),
    successes: field.count({
      description: "Marked items, at most `population`",
      unit: "count",
      max: 1e12,
    }),
    draws: field.count({
      description: "Items drawn, at most `population`",
      unit: "count",
      max: 1e12,
    }),
  },
  example: {
    note: "All four aces in four cards: 1 in 270,725",
    input: { function: "sf", x: 3, population: 52, successes: 4, draws: 4 },
    output: { value: 3.6937854e-6 },
  },
  make: ({ population, successes, draws }) => hypergeometric({ population, successes, draws }),
});

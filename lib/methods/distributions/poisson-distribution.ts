import { field } from "../../schemas/field.ts";
import { poisson } from "../../statistics/distributions/poisson.ts";
import { distributionMethod } from "../distributionMethod.ts";

export default distributionMethod({
  id: "poisson-distribution",
  title: "Poisson distribution",
  summary: "Counts of independent events in a fixed span.",
  assumptions: ["Events are independent", "The rate is constant"],
  formula: String.raw`\frac{\lambda^k e^{-\lambda}}{k!}`,
  sources: [{ text: "Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions" }],
  parameters: {
    rate: field.number({ description: "Expected count", min: 0, max: 1e10 }),
  },
  example: {
    note: "2 e^-2",
    input: { function: "density", x: 2, rate: 2 },
    output: { value: 0.2706705664732254 },
  },
  make: ({ rate }) => poisson(rate),
});

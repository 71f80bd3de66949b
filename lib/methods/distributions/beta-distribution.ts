import { field } from "../../schemas/field.ts";
import { beta } from "../../statistics/distributions/beta.ts";
import { distributionMethod } from "../distributionMethod.ts";

export default distributionMethod({
  id: "beta-distribution",
  title: "Beta distribution",
  summary:
    "A share between 0 and 1; what is known of a rate after a − 1 successes and b − 1 failures.",
  assumptions: ["Values lie in [0, 1]"],
  formula: String.raw`\frac{x^{a-1}(1-x)^{b-1}}{B(a,b)}`,
  sources: [
    { text: "Johnson, Kotz & Balakrishnan (1994–95), Continuous Univariate Distributions" },
  ],
  parameters: {
    a: field.number({ description: "First shape", min: 1e-6, max: 1e10 }),
    b: field.number({ description: "Second shape", min: 1e-6, max: 1e10 }),
  },
  example: {
    note: "11/16 exactly, from the binomial sum",
    input: { function: "cdf", x: 0.5, a: 2, b: 3 },
    output: { value: 0.6875 },
  },
  make: ({ a, b }) => beta(a, b),
});

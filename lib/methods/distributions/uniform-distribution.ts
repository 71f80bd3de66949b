import { field } from "../../schemas/field.ts";
import { uniform } from "../../statistics/distributions/uniform.ts";
import { distributionMethod } from "../distributionMethod.ts";

export default distributionMethod({
  id: "uniform-distribution",
  title: "Uniform distribution",
  summary: "Every value between two limits alike.",
  assumptions: ["Values lie between low and high"],
  formula: String.raw`\frac{1}{b-a}`,
  sources: [
    { text: "Johnson, Kotz & Balakrishnan (1994–95), Continuous Univariate Distributions" },
  ],
  parameters: {
    low: field.number({ description: "Smallest value", default: 0 }),
    high: field.number({ description: "Largest value, above low", default: 1 }),
  },
  example: {
    note: "36/12",
    input: { function: "variance", low: 0, high: 6 },
    output: { value: 3 },
  },
  make: ({ low, high }) => uniform(low, high),
});

import { field } from "../../schemas/field.ts";
import { normal } from "../../statistics/distributions/normal.ts";
import { distributionMethod } from "../distributionMethod.ts";

export default distributionMethod({
  id: "normal-distribution",
  title: "Normal distribution",
  summary: "The bell curve: sums of many small independent effects.",
  assumptions: ["Values are real numbers"],
  formula: String.raw`\frac{1}{\sigma\sqrt{2\pi}}e^{-(x-\mu)^2/2\sigma^2}`,
  sources: [
    { text: "Johnson, Kotz & Balakrishnan (1994–95), Continuous Univariate Distributions" },
  ],
  parameters: {
    mean: field.number({ description: "Mean", default: 0 }),
    sd: field.number({ description: "Standard deviation", default: 1, min: 1e-150, max: 1e150 }),
  },
  example: {
    note: "The 97.5 % point: 1.96",
    input: { function: "isf", p: 0.025 },
    output: { value: 1.959963984540054 },
  },
  make: ({ mean, sd }) => normal(mean, sd),
});

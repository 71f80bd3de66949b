import { field } from "../../schemas/field.ts";
import { logNormal } from "../../statistics/distributions/logNormal.ts";
import { distributionMethod } from "../distributionMethod.ts";

export default distributionMethod({
  id: "log-normal-distribution",
  title: "Log-normal distribution",
  summary: "Products of many small effects: incomes, order values, durations.",
  assumptions: ["Logarithms are normal"],
  formula: String.raw`\frac{1}{x\sigma\sqrt{2\pi}}e^{-(\ln x-\mu)^2/2\sigma^2}`,
  sources: [
    { text: "Johnson, Kotz & Balakrishnan (1994–95), Continuous Univariate Distributions" },
  ],
  parameters: {
    mu: field.number({ description: "Mean of log x", default: 0 }),
    sigma: field.number({
      description: "Standard deviation of log x",
      default: 1,
      min: 1e-150,
      max: 1e3,
    }),
  },
  example: {
    note: "e^0.5",
    input: { function: "mean", mu: 0, sigma: 1 },
    output: { value: 1.6487212707001282 },
  },
  make: ({ mu, sigma }) => logNormal(mu, sigma),
});

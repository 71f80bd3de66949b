import { field } from "../../schemas/field.ts";
import { gamma } from "../../statistics/distributions/gamma.ts";
import { distributionMethod } from "../distributionMethod.ts";

export default distributionMethod({
  id: "gamma-distribution",
  title: "Gamma distribution",
  summary: "Waiting time for several events; positive, skewed amounts.",
  assumptions: ["Values are positive"],
  formula: String.raw`\frac{x^{k-1}e^{-x/\theta}}{\Gamma(k)\theta^k}`,
  sources: [
    { text: "Johnson, Kotz & Balakrishnan (1994–95), Continuous Univariate Distributions" },
  ],
  parameters: {
    shape: field.number({ description: "Shape", min: 1e-6, max: 1e10 }),
    scale: field.number({
      description: "Scale, 1 / rate, in the unit of x",
      default: 1,
      min: 1e-150,
      max: 1e150,
    }),
  },
  example: {
    note: "4 e^-3",
    input: { function: "sf", x: 3, shape: 2 },
    output: { value: 0.1991482734714558 },
  },
  make: ({ shape, scale }) => gamma(shape, scale),
});

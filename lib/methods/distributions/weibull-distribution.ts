import { field } from "../../schemas/field.ts";
import { weibull } from "../../statistics/distributions/weibull.ts";
import { distributionMethod } from "../distributionMethod.ts";

export default distributionMethod({
  id: "weibull-distribution",
  title: "Weibull distribution",
  summary: "Lifetimes whose failure rate rises (shape above 1) or falls (below 1).",
  assumptions: ["Values are positive"],
  formula: String.raw`\frac{k}{\lambda}\left(\frac{x}{\lambda}\right)^{k-1}e^{-(x/\lambda)^k}`,
  sources: [
    { text: "Johnson, Kotz & Balakrishnan (1994–95), Continuous Univariate Distributions" },
  ],
  parameters: {
    shape: field.number({ description: "Shape", min: 1e-6, max: 1e10 }),
    scale: field.number({
      description: "Scale, in the unit of x",
      default: 1,
      min: 1e-150,
      max: 1e150,
    }),
  },
  example: {
    note: "1 − 1/e at the scale, whatever the shape",
    input: { function: "cdf", x: 2, shape: 2, scale: 2 },
    output: { value: 0.6321205588285577 },
  },
  make: ({ shape, scale }) => weibull(shape, scale),
});

import { field } from "../../schemas/field.ts";
import { pareto } from "../../statistics/distributions/pareto.ts";
import { distributionMethod } from "../distributionMethod.ts";

export default distributionMethod({
  id: "pareto-distribution",
  title: "Pareto distribution",
  summary: "Heavy tails: few large values hold much of the sum.",
  assumptions: ["Values are at least the scale"],
  formula: String.raw`\frac{\alpha x_m^\alpha}{x^{\alpha+1}}`,
  sources: [
    { text: "Johnson, Kotz & Balakrishnan (1994–95), Continuous Univariate Distributions" },
  ],
  parameters: {
    shape: field.number({ description: "Tail index", min: 1e-6, max: 1e10 }),
    scale: field.number({ description: "Smallest value", default: 1, min: 1e-150, max: 1e150 }),
  },
  example: {
    note: "4^-1.5 = 1/8",
    input: { function: "sf", x: 4, shape: 1.5, scale: 1 },
    output: { value: 0.125 },
  },
  make: ({ shape, scale }) => pareto(shape, scale),
});

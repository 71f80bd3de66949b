import { field } from "../../schemas/field.ts";
import { exponential } from "../../statistics/distributions/exponential.ts";
import { distributionMethod } from "../distributionMethod.ts";

export default distributionMethod({
  id: "exponential-distribution",
  title: "Exponential distribution",
  summary: "Waiting time for one event at a constant rate.",
  assumptions: ["The rate does not change with time already waited"],
  formula: String.raw`\lambda e^{-\lambda x}`,
  sources: [
    { text: "Johnson, Kotz & Balakrishnan (1994–95), Continuous Univariate Distributions" },
  ],
  parameters: {
    rate: field.number({
      description: "Events per unit of x",
      default: 1,
      min: 1e-150,
      max: 1e150,
    }),
  },
  example: {
    note: "e^-6",
    input: { function: "sf", x: 3, rate: 2 },
    output: { value: 0.002478752176666358 },
  },
  make: ({ rate }) => exponential(rate),
});

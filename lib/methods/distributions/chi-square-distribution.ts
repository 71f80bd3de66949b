import { field } from "../../schemas/field.ts";
import { chiSquare } from "../../statistics/distributions/chiSquare.ts";
import { distributionMethod } from "../distributionMethod.ts";

export default distributionMethod({
  id: "chi-square-distribution",
  title: "Chi-square distribution",
  summary: "A sum of squared standard normal values.",
  assumptions: ["Values behind it are independent and normal"],
  formula: String.raw`\frac{x^{k/2-1}e^{-x/2}}{2^{k/2}\Gamma(k/2)}`,
  sources: [
    { text: "Johnson, Kotz & Balakrishnan (1994–95), Continuous Univariate Distributions" },
  ],
  parameters: {
    df: field.number({ description: "Degrees of freedom", min: 1e-6, max: 1e10 }),
  },
  example: {
    note: "5 % point with one degree of freedom: 3.841 in every table",
    input: { function: "isf", p: 0.05, df: 1 },
    output: { value: 3.841458820694124 },
  },
  make: ({ df }) => chiSquare(df),
});

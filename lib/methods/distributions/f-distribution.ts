import { field } from "../../schemas/field.ts";
import { fisherF } from "../../statistics/distributions/fisherF.ts";
import { distributionMethod } from "../distributionMethod.ts";

export default distributionMethod({
  id: "f-distribution",
  title: "Fisher's F distribution",
  summary: "A ratio of two independent variances.",
  assumptions: ["Values behind it are independent and normal"],
  formula: String.raw`\frac{\sqrt{\frac{(d_1x)^{d_1}d_2^{d_2}}{(d_1x+d_2)^{d_1+d_2}}}}{x\,B(d_1/2,d_2/2)}`,
  sources: [
    { text: "Johnson, Kotz & Balakrishnan (1994–95), Continuous Univariate Distributions" },
  ],
  parameters: {
    df1: field.number({ description: "Degrees of freedom of the numerator", min: 1e-6, max: 1e10 }),
    df2: field.number({
      description: "Degrees of freedom of the denominator",
      min: 1e-6,
      max: 1e10,
    }),
  },
  example: {
    note: "5 % point with 5 and 10 degrees of freedom: 3.33 in every table",
    input: { function: "isf", p: 0.05, df1: 5, df2: 10 },
    output: { value: 3.325834530413011 },
  },
  make: ({ df1, df2 }) => fisherF(df1, df2),
});

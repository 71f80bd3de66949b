import { field } from "../../schemas/field.ts";
import { studentT } from "../../statistics/distributions/studentT.ts";
import { distributionMethod } from "../distributionMethod.ts";

export default distributionMethod({
  id: "t-distribution",
  title: "Student's t distribution",
  summary: "A mean over its estimated standard error, for normal values.",
  assumptions: ["Values behind it are independent and normal"],
  formula: String.raw`\frac{\Gamma(\frac{\nu+1}{2})}{\sqrt{\nu\pi}\,\Gamma(\frac{\nu}{2})}(1+t^2/\nu)^{-(\nu+1)/2}`,
  sources: [
    { text: "Johnson, Kotz & Balakrishnan (1994–95), Continuous Univariate Distributions" },
  ],
  parameters: {
    df: field.number({ description: "Degrees of freedom", min: 1e-6, max: 1e10 }),
  },
  example: {
    note: "Two-sided 5 % point with 10 degrees of freedom: 2.228 in every t table",
    input: { function: "isf", p: 0.025, df: 10 },
    output: { value: 2.228138851964939 },
  },
  make: ({ df }) => studentT(df),
});

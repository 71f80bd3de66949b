import { anovaPower } from "../../experiments/power/anovaPower.ts";
import { okResult } from "../../statistics/result.ts";
import { anovaFields } from "../anovaFields.ts";
import { defineMethod } from "../defineMethod.ts";
import { powerFields } from "../powerFields.ts";

export default defineMethod({
  id: "anova-power",
  title: "Power of one-way analysis of variance",
  area: "experiments",
  summary: "How likely are differences between several groups to be found with n units in each?",
  assumptions: ["Units are independent", "Groups are normal with one variance and of one size"],
  formula: String.raw`1-\beta=P\left(F_{k-1,\,k(n-1)}(\lambda)>F_{\alpha}\right),\quad \lambda=f^2kn`,
  sources: [
    {
      text: "Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd ed., chapter 8",
    },
  ],
  input: { ...anovaFields, n: powerFields.n("Units in each group") },
  output: { estimate: { description: "Power", unit: "share" } },
  example: {
    note: "Four groups of 20, f = 0.25",
    input: { groups: 4, cohenF: 0.25, n: 20 },
    output: { estimate: 0.42039009 },
  },
  run: ({ n, ...design }) => okResult("anova-power", { estimate: anovaPower(n, design) }),
});

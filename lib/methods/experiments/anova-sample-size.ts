import { anovaPower } from "../../experiments/power/anovaPower.ts";
import { solveSampleSize } from "../../experiments/power/solveSampleSize.ts";
import { okResult, undefinedResult } from "../../statistics/result.ts";
import { anovaFields } from "../anovaFields.ts";
import { defineMethod } from "../defineMethod.ts";
import { powerFields } from "../powerFields.ts";

const id = "anova-sample-size";

export default defineMethod({
  id,
  title: "Sample size for one-way analysis of variance",
  area: "experiments",
  summary: "How many units does each of several groups need to find differences of a given size?",
  assumptions: ["Units are independent", "Groups are normal with one variance and of one size"],
  formula: String.raw`n:\;P\left(F_{k-1,\,k(n-1)}(f^2kn)>F_\alpha\right)=1-\beta`,
  sources: [
    {
      text: "Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd ed., chapter 8",
    },
  ],
  input: { ...anovaFields, power: powerFields.power },
  output: {
    estimate: { description: "Units in each group", unit: "count" },
    exact: { description: "The same, not rounded", unit: "count" },
    total: { description: "Units in all groups", unit: "count" },
  },
  example: {
    note: "Four groups, f = 0.25, 80 % power: Cohen (1988), table 8.3.15, gives 45 per group",
    input: { groups: 4, cohenF: 0.25 },
    output: { estimate: 45 },
  },
  run: ({ power, ...design }) => {
    const exact = solveSampleSize((n) => anovaPower(n, design), power, 2);
    if (!(exact < 1e15)) return undefinedResult(id, "more than 1e15 units would be needed");
    const estimate = Math.ceil(exact * (1 - 1e-12));
    return okResult(id, { estimate, exact, total: estimate * design.groups });
  },
});

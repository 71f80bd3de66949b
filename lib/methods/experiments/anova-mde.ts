import { anovaPower } from "../../experiments/power/anovaPower.ts";
import { field } from "../../schemas/field.ts";
import { okResult } from "../../statistics/result.ts";
import { findRoot } from "../../statistics/special/findRoot.ts";
import { anovaFields } from "../anovaFields.ts";
import { defineMethod } from "../defineMethod.ts";
import { powerFields } from "../powerFields.ts";

const id = "anova-mde";

export default defineMethod({
  id,
  title: "Minimum detectable effect for analysis of variance",
  area: "experiments",
  summary: "Which differences between groups are found with the given power by so many units each?",
  assumptions: ["Units are independent", "Groups are normal with one variance and of one size"],
  formula: String.raw`f:\;P\left(F_{k-1,\,k(n-1)}(f^2kn)>F_\alpha\right)=1-\beta`,
  sources: [
    {
      text: "Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd ed., chapter 8",
    },
  ],
  input: {
    groups: anovaFields.groups,
    n: field.number({ description: "Units in each group", unit: "count", min: 2, max: 1e9 }),
    alpha: anovaFields.alpha,
    power: powerFields.power,
  },
  output: {
    estimate: {
      description: "Cohen's f: standard deviation of the group means over that within groups",
    },
    etaSquared: { description: "The same as share of variance, f² / (1 + f²)", unit: "share" },
  },
  example: {
    note: "Four groups of 45 find f = 0.25 with 80 %: Cohen (1988), table 8.3.15",
    input: { groups: 4, n: 45 },
    output: { estimate: 0.248858947 },
  },
  run: ({ power, n, ...design }) => {
    const off = (cohenF: number) => anovaPower(n, { ...design, cohenF }) - power;
    if (off(0) >= 0) return okResult(id, { estimate: 0, etaSquared: 0 });
    let high = 1 / Math.sqrt(n);
    while (off(high) < 0) high *= 2;
    const f = findRoot(off, 0, high);
    return okResult(id, { estimate: f, etaSquared: (f * f) / (1 + f * f) });
  },
});

import { equivalenceUnits } from "../../experiments/power/marginSampleSize.ts";
import { sizeResult } from "../../experiments/power/sizeResult.ts";
import { undefinedResult } from "../../statistics/result.ts";
import { defineMethod } from "../defineMethod.ts";
import { marginFields, marginSources, marginVariance } from "../marginFields.ts";
import { powerFields, powerOutput } from "../powerFields.ts";

const id = "equivalence-sample-size";

export default defineMethod({
  id,
  title: "Sample size for equivalence",
  area: "experiments",
  summary:
    "How many units does each arm need for two one-sided tests to show that the difference lies within ± the margin?",
  assumptions: ["Units are independent", "The means are nearly normal"],
  formula: String.raw`1-\beta=\Phi\left(\frac{\delta-\Delta}{\mathrm{se}}-z_\alpha\right)+\Phi\left(\frac{\delta+\Delta}{\mathrm{se}}-z_\alpha\right)-1`,
  sources: marginSources,
  input: { ...marginFields.arms, margin: marginFields.margin, power: powerFields.power },
  output: { estimate: { description: "Units in the control arm", unit: "count" }, ...powerOutput },
  example: {
    note: "sd 0.1, margin 0.05, no difference, 80 %: (1.645 + 1.282)² · 2 · 0.01 / 0.0025",
    input: { sdControl: 0.1, margin: 0.05 },
    output: { exact: 68.51078, control: 69 },
  },
  run: ({ ratio, ...design }) => {
    if (!(Math.abs(design.expected) < design.margin))
      return undefinedResult(id, "the expected difference is not within the margin");
    const { variance } = marginVariance({ ...design, ratio });
    return sizeResult(id, equivalenceUnits({ ...design, variance }), { ratio });
  },
});

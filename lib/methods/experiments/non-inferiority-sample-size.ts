import { nonInferiorityUnits } from "../../experiments/power/marginSampleSize.ts";
import { sizeResult } from "../../experiments/power/sizeResult.ts";
import { undefinedResult } from "../../statistics/result.ts";
import { defineMethod } from "../defineMethod.ts";
import { marginFields, marginSources, marginVariance } from "../marginFields.ts";
import { powerFields, powerOutput } from "../powerFields.ts";

const id = "non-inferiority-sample-size";

export default defineMethod({
  id,
  title: "Sample size for non-inferiority",
  area: "experiments",
  summary:
    "How many units does each arm need to rule out a worsening by the margin? For guardrail metrics; proportions by their standard deviations √(p(1 − p)).",
  assumptions: ["Units are independent", "The means are nearly normal", "One-sided test"],
  formula: String.raw`n=\frac{(z_\alpha+z_\beta)^2(\sigma_c^2+\sigma_t^2/r)}{(\Delta+\delta)^2}`,
  sources: marginSources,
  input: { ...marginFields.arms, margin: marginFields.margin, power: powerFields.power },
  output: { estimate: { description: "Units in the control arm", unit: "count" }, ...powerOutput },
  example: {
    note: "sd 0.1, margin 0.05, no difference, 80 %: (1.645 + 0.842)² · 2 · 0.01 / 0.0025 = 49.5",
    input: { sdControl: 0.1, sdTreatment: 0.1, margin: 0.05 },
    output: { control: 50 },
  },
  run: ({ ratio, ...design }) => {
    if (!(design.expected + design.margin > 0))
      return undefinedResult(id, "the expected worsening is not within the margin");
    const { variance } = marginVariance({ ...design, ratio });
    return sizeResult(id, nonInferiorityUnits({ ...design, variance }), { ratio });
  },
});

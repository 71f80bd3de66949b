import { equivalenceMargin } from "../../experiments/power/marginPower.ts";
import { okResult, undefinedResult } from "../../statistics/result.ts";
import { defineMethod } from "../defineMethod.ts";
import { marginFields, marginVariance, marginSources } from "../marginFields.ts";
import { powerFields } from "../powerFields.ts";

const id = "equivalence-mde";

export default defineMethod({
  id,
  title: "Smallest margin for equivalence",
  area: "experiments",
  summary: "Within which ± margin do so many units show equivalence with the given power?",
  assumptions: ["Units are independent", "The means are nearly normal"],
  formula: String.raw`\delta:\;\Phi\left(\frac{\delta-\Delta}{\mathrm{se}}-z_\alpha\right)+\Phi\left(\frac{\delta+\Delta}{\mathrm{se}}-z_\alpha\right)-1=1-\beta`,
  sources: marginSources,
  input: { n: powerFields.n(), ...marginFields.arms, power: powerFields.power },
  output: { estimate: { description: "Smallest margin", unit: "unit of the metric" } },
  example: {
    note: "sd 0.1, no difference, 80 %: 69 per arm show ± 0.0498, (1.645 + 1.282) standard errors",
    input: { n: 69, sdControl: 0.1 },
    output: { estimate: 0.04982243 },
  },
  run: ({ n, ...design }) => {
    const { variance } = marginVariance(design);
    if (!(variance > 0 && variance < Infinity))
      return undefinedResult(id, "the standard deviations leave the range of doubles");
    if (!(Math.abs(design.expected) / Math.sqrt(variance / n) < 1e15))
      return undefinedResult(id, "the expected difference is beyond any margin");
    return okResult(id, { estimate: equivalenceMargin(n, { ...design, variance }) });
  },
});

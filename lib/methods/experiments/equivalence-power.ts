import { equivalencePower } from "../../experiments/power/marginPower.ts";
import { okResult } from "../../statistics/result.ts";
import { defineMethod } from "../defineMethod.ts";
import { marginFields, marginVariance, marginSources } from "../marginFields.ts";
import { powerFields } from "../powerFields.ts";

const id = "equivalence-power";

export default defineMethod({
  id,
  title: "Power for equivalence",
  area: "experiments",
  summary:
    "With what chance do two one-sided tests show that the difference lies within ± the margin?",
  assumptions: ["Units are independent", "The means are nearly normal"],
  formula: String.raw`1-\beta=\Phi\left(\frac{\delta-\Delta}{\mathrm{se}}-z_\alpha\right)+\Phi\left(\frac{\delta+\Delta}{\mathrm{se}}-z_\alpha\right)-1`,
  sources: marginSources,
  input: { n: powerFields.n(), ...marginFields.arms, margin: marginFields.margin },
  output: { estimate: { description: "Power", unit: "share" } },
  example: {
    note: "sd 0.1, margin 0.05, no difference: 69 per arm have the 80 % they are planned for",
    input: { n: 69, sdControl: 0.1, margin: 0.05 },
    output: { estimate: 0.80363642 },
  },
  run: ({ n, ...design }) =>
    okResult(id, { estimate: equivalencePower(n, { ...design, ...marginVariance(design) }) }),
});

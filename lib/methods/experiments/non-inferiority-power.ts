import { nonInferiorityPower } from "../../experiments/power/marginPower.ts";
import { okResult } from "../../statistics/result.ts";
import { defineMethod } from "../defineMethod.ts";
import { marginFields, marginVariance, marginSources } from "../marginFields.ts";
import { powerFields } from "../powerFields.ts";

const id = "non-inferiority-power";

export default defineMethod({
  id,
  title: "Power for non-inferiority",
  area: "experiments",
  summary:
    "With what chance do so many units rule out a worsening by the margin? For guardrail metrics; proportions by their standard deviations √(p(1 − p)).",
  assumptions: ["Units are independent", "The means are nearly normal", "One-sided test"],
  formula: String.raw`1-\beta=\Phi\left(\frac{\delta+\Delta}{\sqrt{(\sigma_c^2+\sigma_t^2/r)/n}}-z_\alpha\right)`,
  sources: marginSources,
  input: { n: powerFields.n(), ...marginFields.arms, margin: marginFields.margin },
  output: { estimate: { description: "Power", unit: "share" } },
  example: {
    note: "sd 0.1, margin 0.05, no difference: 50 per arm have the 80 % they are planned for",
    input: { n: 50, sdControl: 0.1, margin: 0.05 },
    output: { estimate: 0.8037649401 },
  },
  run: ({ n, ...design }) =>
    okResult(id, { estimate: nonInferiorityPower(n, { ...design, ...marginVariance(design) }) }),
});

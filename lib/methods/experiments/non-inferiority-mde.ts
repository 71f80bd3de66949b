import { normal } from "../../statistics/distributions/normal.ts";
import { okResult, undefinedResult } from "../../statistics/result.ts";
import { defineMethod } from "../defineMethod.ts";
import { marginFields, marginVariance, marginSources } from "../marginFields.ts";
import { powerFields } from "../powerFields.ts";

const id = "non-inferiority-mde";

export default defineMethod({
  id,
  title: "Smallest margin for non-inferiority",
  area: "experiments",
  summary: "Which worsening do so many units rule out with the given power?",
  assumptions: ["Units are independent", "The means are nearly normal", "One-sided test"],
  formula: String.raw`\delta=(z_\alpha+z_\beta)\sqrt{(\sigma_c^2+\sigma_t^2/r)/n}-\Delta`,
  sources: marginSources,
  input: { n: powerFields.n(), ...marginFields.arms, power: powerFields.power },
  output: { estimate: { description: "Smallest margin", unit: "unit of the metric" } },
  example: {
    note: "sd 0.1, no difference, 80 %: 50 per arm rule out 0.0497",
    input: { n: 50, sdControl: 0.1 },
    output: { estimate: 0.04972949 },
  },
  run: ({ n, power, alpha, expected, ...design }) => {
    const se = Math.sqrt(marginVariance(design).variance / n);
    const margin = (normal().isf(alpha) + normal().isf(1 - power)) * se - expected;
    if (!(margin > 0)) return undefinedResult(id, "the expected gain alone has that power");
    return okResult(id, { estimate: margin });
  },
});

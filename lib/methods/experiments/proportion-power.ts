import { PROPORTION_VARIANCES, proportionPower } from "../../experiments/power/proportionPower.ts";
import { treatmentRate } from "../../experiments/power/treatmentRate.ts";
import { field } from "../../schemas/field.ts";
import { okResult } from "../../statistics/result.ts";
import { defineMethod } from "../defineMethod.ts";
import { powerFields } from "../powerFields.ts";
import { proportionFields } from "../proportionFields.ts";

const id = "proportion-power";

export default defineMethod({
  id,
  title: "Power for two proportions",
  area: "experiments",
  summary: "How likely is a given change of a rate to be found with so many units per arm?",
  assumptions: ["Units are independent", "The normal approximation holds"],
  formula: String.raw`1-\beta=\Phi\left(\frac{\sqrt n\,|p_2-p_1|-z_{\alpha/2}\sqrt{(1+\tfrac1r)\bar p\bar q}}{\sqrt{p_1q_1+p_2q_2/r}}\right)`,
  sources: [
    {
      text: "Fleiss, Levin & Paik (2003), Statistical Methods for Rates and Proportions, 3rd ed., chapter 4",
    },
  ],
  input: {
    ...proportionFields,
    n: powerFields.n(),
    ratio: powerFields.ratio,
    variance: field.choice(PROPORTION_VARIANCES, {
      description: "Variance under the null and the alternative, as in proportion-sample-size",
      default: "fleiss",
    }),
    strict: powerFields.strict(false),
    ...powerFields.rates,
  },
  output: {
    estimate: { description: "Power", unit: "share" },
    treatmentRate: { description: "Rate of the treatment arm", unit: "share" },
  },
  example: {
    note: "R documentation: power.prop.test(n = 50, p1 = .50, p2 = .75) has power 0.740",
    input: { baseline: 0.5, effect: 0.25, n: 50 },
    output: { estimate: 0.7401659 },
  },
  run: ({ baseline, effect, effectType, n, strict, ...design }) => {
    const rate = treatmentRate(id, { baseline, effect, effectType });
    const estimate = proportionPower(n, { ...design, baseline, rate }, strict);
    return okResult(id, { estimate, treatmentRate: rate });
  },
});

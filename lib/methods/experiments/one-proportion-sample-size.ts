import { criticalZ } from "../../experiments/power/criticalZ.ts";
import { sizeResult } from "../../experiments/power/sizeResult.ts";
import { treatmentRate } from "../../experiments/power/treatmentRate.ts";
import { normal } from "../../statistics/distributions/normal.ts";
import { defineMethod } from "../defineMethod.ts";
import { powerFields, powerOutput } from "../powerFields.ts";
import { proportionFields } from "../proportionFields.ts";

const id = "one-proportion-sample-size";

export default defineMethod({
  id,
  title: "Sample size for one proportion",
  area: "experiments",
  summary: "How many units are needed to tell a rate from a known one?",
  assumptions: ["Units are independent", "The normal approximation holds"],
  formula: String.raw`n=\left(\frac{z_{\alpha/2}\sqrt{p_0q_0}+z_\beta\sqrt{p_1q_1}}{p_1-p_0}\right)^2`,
  sources: [
    {
      text: "Fleiss, Levin & Paik (2003), Statistical Methods for Rates and Proportions, 3rd ed., section 2.5",
    },
  ],
  input: { ...proportionFields, power: powerFields.power, ...powerFields.rates },
  output: { estimate: { description: "Units", unit: "count" }, ...powerOutput },
  example: {
    note: "30 % against 50 %, two-sided 5 %, 90 % power",
    input: { baseline: 0.5, effect: -0.2, power: 0.9 },
    output: { exact: 61.4078091, control: 62 },
  },
  run: ({ baseline, effect, effectType, power, ...rates }) => {
    const rate = treatmentRate(id, { baseline, effect, effectType });
    const sd = (share: number) => Math.sqrt(share * (1 - share));
    const reach = criticalZ(rates) * sd(baseline) + normal().isf(1 - power) * sd(rate);
    return sizeResult(id, (reach / (rate - baseline)) ** 2, { ratio: 0 });
  },
});

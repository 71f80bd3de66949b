import { oneProportionPower } from "../../experiments/power/oneProportionPower.ts";
import { treatmentRate } from "../../experiments/power/treatmentRate.ts";
import { okResult } from "../../statistics/result.ts";
import { defineMethod } from "../defineMethod.ts";
import { powerFields } from "../powerFields.ts";
import { proportionFields } from "../proportionFields.ts";

const id = "one-proportion-power";

export default defineMethod({
  id,
  title: "Power for one proportion",
  area: "experiments",
  summary: "With what chance do so many units tell a rate from a known one?",
  assumptions: ["Units are independent", "The normal approximation holds"],
  formula: String.raw`1-\beta=\Phi\left(\frac{|p_1-p_0|\sqrt n-z_{\alpha/2}\sqrt{p_0q_0}}{\sqrt{p_1q_1}}\right)`,
  sources: [
    {
      text: "Fleiss, Levin & Paik (2003), Statistical Methods for Rates and Proportions, 3rd ed., section 2.5",
    },
  ],
  input: { ...proportionFields, n: powerFields.n("Units"), ...powerFields.rates },
  output: {
    estimate: { description: "Power", unit: "share" },
    rate: { description: "Rate to tell from the baseline", unit: "share" },
  },
  example: {
    note: "30 % against 50 %: 62 units have the 90 % they are planned for",
    input: { baseline: 0.5, effect: -0.2, n: 62 },
    output: { estimate: 0.9028568 },
  },
  run: ({ baseline, effect, effectType, n, ...rates }) => {
    const rate = treatmentRate(id, { baseline, effect, effectType });
    return okResult(id, { estimate: oneProportionPower(n, { ...rates, baseline, rate }), rate });
  },
});

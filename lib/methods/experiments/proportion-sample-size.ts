import { PROPORTION_VARIANCES } from "../../experiments/power/proportionPower.ts";
import { proportionSampleSize } from "../../experiments/power/proportionSampleSize.ts";
import { sizeResult } from "../../experiments/power/sizeResult.ts";
import { treatmentRate } from "../../experiments/power/treatmentRate.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { powerFields, powerOutput } from "../powerFields.ts";
import { proportionFields } from "../proportionFields.ts";

const id = "proportion-sample-size";

export default defineMethod({
  id,
  title: "Sample size for two proportions",
  area: "experiments",
  summary:
    "How many units does each arm need to find a given change of a rate? Fleiss's variance by default; Evan Miller's, the baseline's or the arcsine's by name.",
  assumptions: [
    "Units are independent",
    "The normal approximation holds: 5 successes and failures per arm or more",
    "Looked at once, at the end",
  ],
  formula: String.raw`n=\frac{\left(z_{\alpha/2}\sqrt{(1+\tfrac1r)\bar p\bar q}+z_\beta\sqrt{p_1q_1+p_2q_2/r}\right)^2}{(p_2-p_1)^2}`,
  sources: [
    {
      text: "Fleiss, Levin & Paik (2003), Statistical Methods for Rates and Proportions, 3rd ed., chapter 4",
    },
    { text: "Evan Miller, Sample size calculator", url: "https://www.evanmiller.org/ab-testing/" },
  ],
  input: {
    ...proportionFields,
    power: powerFields.power,
    ratio: powerFields.ratio,
    variance: field.choice(PROPORTION_VARIANCES, {
      description:
        "Variance: fleiss (pooled under the null, own under the alternative), evan-miller (baseline under the null), baseline (everywhere), arcsine",
      default: "fleiss",
    }),
    continuity: field.boolean({ description: "Fleiss's continuity correction", default: false }),
    ...powerFields.rates,
  },
  output: {
    estimate: { description: "Units in the control arm", unit: "count" },
    ...powerOutput,
  },
  example: {
    note: "20 % base, 5 points, 80 % power: R's power.prop.test gives 1,094; evan-miller 1,030",
    input: { baseline: 0.2, effect: 0.05 },
    output: { control: 1094, total: 2188 },
  },
  run: ({ baseline, effect, effectType, power, continuity, ...design }) => {
    const vendor = design.variance === "evan-miller";
    // Evan Miller's page mirrors rates above one half and rounds to the nearest.
    const mirrored = vendor && baseline > 0.5;
    const rate = treatmentRate(id, { baseline, effect, effectType });
    const at = { baseline: mirrored ? 1 - baseline : baseline, rate: mirrored ? 1 - rate : rate };
    const exact = proportionSampleSize({ ...design, ...at }, power, continuity);
    return sizeResult(id, exact, {
      ratio: design.ratio,
      ...(vendor && { round: Math.round }),
    });
  },
});

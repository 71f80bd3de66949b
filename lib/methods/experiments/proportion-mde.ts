import { PROPORTION_VARIANCES, proportionPower } from "../../experiments/power/proportionPower.ts";
import { field } from "../../schemas/field.ts";
import { okResult, undefinedResult } from "../../statistics/result.ts";
import { findRoot } from "../../statistics/special/findRoot.ts";
import { defineMethod } from "../defineMethod.ts";
import { powerFields } from "../powerFields.ts";
import { proportionFields } from "../proportionFields.ts";

const id = "proportion-mde";

export default defineMethod({
  id,
  title: "Minimum detectable effect for two proportions",
  area: "experiments",
  summary: "Which change of a rate is found with the given power by so many units per arm?",
  assumptions: ["Units are independent", "The normal approximation holds"],
  formula: String.raw`\delta:\;1-\beta(n,p,p+\delta)=\text{power}`,
  sources: [
    {
      text: "Fleiss, Levin & Paik (2003), Statistical Methods for Rates and Proportions, 3rd ed., chapter 4",
    },
  ],
  input: {
    baseline: proportionFields.baseline,
    n: powerFields.n(),
    power: powerFields.power,
    ratio: powerFields.ratio,
    direction: field.choice(["increase", "decrease"], {
      description: "Direction of the change",
      default: "increase",
    }),
    variance: field.choice(PROPORTION_VARIANCES, {
      description: "Variance under the null and the alternative, as in proportion-sample-size",
      default: "fleiss",
    }),
    ...powerFields.rates,
  },
  output: {
    estimate: { description: "Smallest detectable change of the rate", unit: "share" },
    relative: { description: "The same as a share of the baseline", unit: "share" },
    treatmentRate: { description: "Rate of the treatment arm", unit: "share" },
  },
  example: {
    note: "1,094 units per arm at a baseline of 20 % find 5 points",
    input: { baseline: 0.2, n: 1094 },
    output: { estimate: 0.0499937983 },
  },
  run: ({ baseline, n, power, direction, ...design }) => {
    const end = direction === "increase" ? 1 : 0;
    const off = (rate: number) => proportionPower(n, { ...design, baseline, rate }) - power;
    // Just inside (0, 1), and just beside the baseline where the power is alpha.
    const far = baseline + (end - baseline) * (1 - 1e-12);
    const near = baseline + (end - baseline) * 1e-12;
    const rate = off(near) > 0 ? near : findRoot(off, near, far);
    if (Number.isNaN(rate))
      return undefinedResult(id, `no ${direction} of the rate is found with this power`);
    const estimate = rate - baseline;
    return okResult(id, { estimate, relative: estimate / baseline, treatmentRate: rate });
  },
});

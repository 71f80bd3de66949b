import { meanPower } from "../../experiments/power/meanPower.ts";
import { sizeResult } from "../../experiments/power/sizeResult.ts";
import { solveSampleSize } from "../../experiments/power/solveSampleSize.ts";
import { undefinedResult } from "../../statistics/result.ts";
import { defineMethod } from "../defineMethod.ts";
import { meanDesignFields } from "../meanDesignFields.ts";
import { powerFields, powerOutput } from "../powerFields.ts";

const id = "mean-sample-size";

export default defineMethod({
  id,
  title: "Sample size for a mean",
  area: "experiments",
  summary:
    "How many units are needed to find a given difference of means by a t-test: two arms (also of unequal size), one sample, or pairs?",
  assumptions: [
    "Units are independent",
    "The means are nearly normal, with one variance in both arms",
  ],
  formula: String.raw`n:\;P\left(|T_{\nu,\,\delta}|>t_{\nu,\alpha/2}\right)=1-\beta,\quad \delta=\frac{|\Delta|}{\sigma\sqrt{1/n+1/(rn)}}`,
  sources: [
    {
      text: "Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd ed., chapter 2",
    },
  ],
  input: {
    effect: meanDesignFields.effect,
    sd: meanDesignFields.sd,
    power: powerFields.power,
    ratio: powerFields.ratio,
    design: meanDesignFields.design,
    distribution: meanDesignFields.distribution,
    strict: powerFields.strict(true),
    ...powerFields.rates,
  },
  output: {
    estimate: { description: "Units in the control arm, values, or pairs", unit: "count" },
    ...powerOutput,
  },
  example: {
    note: "R documentation: power.t.test(power = .90, delta = 1) needs n = 22.02 per arm",
    input: { effect: 1, sd: 1, power: 0.9 },
    output: { exact: 22.021088, control: 23 },
  },
  run: ({ power, strict, ...design }) => {
    if (design.effect === 0) return undefinedResult(id, "an effect of 0 is never found");
    const { ratio } = design;
    const two = design.design === "two-sample";
    // Both arms together need 3 units, so that there is a degree of freedom.
    const least = two ? Math.max(2, 2 / ratio, 3 / (1 + ratio)) : 2;
    const exact = solveSampleSize((n) => meanPower(n, design, strict), power, least);
    return sizeResult(id, exact, { ratio: two ? ratio : 0 });
  },
});

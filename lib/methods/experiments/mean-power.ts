import { meanPower } from "../../experiments/power/meanPower.ts";
import { okResult, undefinedResult } from "../../statistics/result.ts";
import { defineMethod } from "../defineMethod.ts";
import { meanDesignFields } from "../meanDesignFields.ts";
import { powerFields } from "../powerFields.ts";

const id = "mean-power";

export default defineMethod({
  id,
  title: "Power for a mean",
  area: "experiments",
  summary:
    "How likely is a given difference of means to be found by a t-test with so many units: two arms, one sample, or pairs?",
  assumptions: [
    "Units are independent",
    "The means are nearly normal, with one variance in both arms",
  ],
  formula: String.raw`1-\beta=P\left(|T_{\nu,\,\delta}|>t_{\nu,\alpha/2}\right),\quad \delta=\frac{|\Delta|}{\sigma\sqrt{1/n+1/(rn)}}`,
  sources: [
    {
      text: "Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd ed., chapter 2",
    },
  ],
  input: {
    effect: meanDesignFields.effect,
    sd: meanDesignFields.sd,
    n: powerFields.n("Units in the control arm, values, or pairs"),
    ratio: powerFields.ratio,
    design: meanDesignFields.design,
    distribution: meanDesignFields.distribution,
    strict: powerFields.strict(true),
    ...powerFields.rates,
  },
  output: {
    estimate: { description: "Power", unit: "share" },
    cohenD: { description: "Effect over the standard deviation" },
  },
  example: {
    note: "R documentation: power.t.test(n = 20, delta = 1, sd = 1) has power 0.869",
    input: { effect: 1, sd: 1, n: 20 },
    output: { estimate: 0.8689528 },
  },
  run: ({ n, strict, ...design }) => {
    if (design.design === "two-sample" && n * (1 + design.ratio) <= 2)
      return undefinedResult(id, "both arms together need more than 2 units");
    const estimate = meanPower(n, design, strict);
    return okResult(id, { estimate, cohenD: design.effect / design.sd });
  },
});

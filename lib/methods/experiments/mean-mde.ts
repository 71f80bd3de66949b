import { meanPower } from "../../experiments/power/meanPower.ts";
import { okResult, undefinedResult } from "../../statistics/result.ts";
import { findRoot } from "../../statistics/special/findRoot.ts";
import { defineMethod } from "../defineMethod.ts";
import { meanDesignFields } from "../meanDesignFields.ts";
import { powerFields } from "../powerFields.ts";

const id = "mean-mde";

export default defineMethod({
  id,
  title: "Minimum detectable effect for a mean",
  area: "experiments",
  summary:
    "Which difference of means does a t-test find with the given power: two arms, one sample, or pairs?",
  assumptions: [
    "Units are independent",
    "The means are nearly normal, with one variance in both arms",
  ],
  formula: String.raw`\Delta:\;P\left(|T_{\nu,\,\delta}|>t_{\nu,\alpha/2}\right)=1-\beta`,
  sources: [
    {
      text: "Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd ed., chapter 2",
    },
  ],
  input: {
    sd: meanDesignFields.sd,
    n: powerFields.n("Units in the control arm, values, or pairs"),
    power: powerFields.power,
    ratio: powerFields.ratio,
    design: meanDesignFields.design,
    distribution: meanDesignFields.distribution,
    strict: powerFields.strict(true),
    ...powerFields.rates,
  },
  output: {
    estimate: { description: "Smallest detectable difference", unit: "unit of the metric" },
    cohenD: { description: "The same over the standard deviation" },
  },
  example: {
    note: "23 units per arm find a difference of one standard deviation with 90 %",
    input: { sd: 1, n: 23, power: 0.9 },
    output: { estimate: 0.9774474751 },
  },
  run: ({ n, power, strict, sd, ...design }) => {
    if (design.design === "two-sample" && n * (1 + design.ratio) <= 2)
      return undefinedResult(id, "both arms together need more than 2 units");
    const off = (effect: number) => meanPower(n, { ...design, sd: 1, effect }, strict) - power;
    if (off(0) >= 0) return okResult(id, { estimate: 0, cohenD: 0 });
    let high = 1e-6;
    while (off(high) < 0) high *= 2;
    const cohenD = findRoot(off, 0, high);
    return okResult(id, { estimate: cohenD * sd, cohenD });
  },
});

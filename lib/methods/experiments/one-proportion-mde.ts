import { oneProportionPower } from "../../experiments/power/oneProportionPower.ts";
import { field } from "../../schemas/field.ts";
import { okResult, undefinedResult } from "../../statistics/result.ts";
import { findRoot } from "../../statistics/special/findRoot.ts";
import { defineMethod } from "../defineMethod.ts";
import { powerFields } from "../powerFields.ts";
import { proportionFields } from "../proportionFields.ts";

const id = "one-proportion-mde";

export default defineMethod({
  id,
  title: "Minimum detectable effect for one proportion",
  area: "experiments",
  summary: "Which distance from a known rate is found with the given power by so many units?",
  assumptions: ["Units are independent", "The normal approximation holds"],
  formula: String.raw`\delta:\;\Phi\left(\frac{\delta\sqrt n-z_{\alpha/2}\sqrt{p_0q_0}}{\sqrt{p_1q_1}}\right)=1-\beta,\quad p_1=p_0\pm\delta`,
  sources: [
    {
      text: "Fleiss, Levin & Paik (2003), Statistical Methods for Rates and Proportions, 3rd ed., section 2.5",
    },
  ],
  input: {
    baseline: proportionFields.baseline,
    n: powerFields.n("Units"),
    power: powerFields.power,
    direction: field.choice(["increase", "decrease"], {
      description: "Direction of the change",
      default: "increase",
    }),
    ...powerFields.rates,
  },
  output: {
    estimate: { description: "Smallest detectable change of the rate", unit: "share" },
    relative: { description: "The same as a share of the baseline", unit: "share" },
    rate: { description: "Rate that is found", unit: "share" },
  },
  example: {
    note: "62 units find 30 % against 50 % with 90 %",
    input: { baseline: 0.5, n: 62, power: 0.9, direction: "decrease" },
    output: { estimate: -0.1991059 },
  },
  run: ({ baseline, n, power, direction, ...rates }) => {
    const limit = direction === "increase" ? 1 - baseline : -baseline;
    const off = (share: number) =>
      oneProportionPower(n, { ...rates, baseline, rate: baseline + share * limit }) - power;
    // A power at or below the chance of a false alarm needs no effect.
    if (off(0) >= 0) return okResult(id, { estimate: 0, relative: 0, rate: baseline });
    const edge = 1 - 1e-12;
    if (!(off(edge) > 0))
      return undefinedResult(id, "no rate in that direction is found with that power");
    const estimate = findRoot(off, 0, edge) * limit;
    return okResult(id, { estimate, relative: estimate / baseline, rate: baseline + estimate });
  },
});

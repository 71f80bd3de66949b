import { okResult, undefinedResult } from "../../statistics/result.ts";
import { findRoot } from "../../statistics/special/findRoot.ts";
import { defineMethod } from "../defineMethod.ts";
import { powerFields } from "../powerFields.ts";
import { toRatioMoments } from "../ratioArm.ts";
import { ratioPower, ratioPowerFields, ratioPowerSaid } from "../ratioPower.ts";

const id = "ratio-metric-mde";

export default defineMethod({
  ...ratioPowerSaid,
  id,
  title: "Minimum detectable effect for a ratio metric",
  summary:
    "Which change of a ratio of sums is found with the given power by so many units per arm, judged by units of the past?",
  formula: String.raw`\Delta\approx(z_{\alpha/2}+z_\beta)\,\sigma\sqrt{\tfrac1n+\tfrac1{rn}}`,
  input: {
    history: ratioPowerFields.history,
    n: powerFields.n(),
    power: powerFields.power,
    ratio: powerFields.ratio,
    ...powerFields.rates,
  },
  output: {
    estimate: { description: "Smallest detectable change of the ratio" },
    relative: { description: "The same as a share of the present ratio", unit: "share" },
  },
  example: {
    note: "Clicks per view of 1,000 past users, 5,000 users per arm",
    input: {
      history: {
        n: 1000,
        means: [2, 8],
        covariances: [
          [9, 12],
          [12, 36],
        ],
      },
      n: 5000,
    },
    output: { estimate: 0.016048076 },
  },
  run: ({ history, n, power, ...rates }) => {
    const found = ratioPower(id, toRatioMoments(history, `${id}: history`), rates);
    if ("status" in found) return found;
    const { now, sd, powerAt } = found;
    if (now === 0) return undefinedResult(id, "the ratio is 0: no relative change");
    const off = (units: number) => powerAt(n, units * sd) - power;
    if (off(0) >= 0) return okResult(id, { estimate: 0, relative: 0 });
    let high = 1e-6;
    while (off(high) < 0) high *= 2;
    const estimate = findRoot(off, 0, high) * sd;
    return okResult(id, { estimate, relative: estimate / Math.abs(now) });
  },
});

import { okResult } from "../../statistics/result.ts";
import { defineMethod } from "../defineMethod.ts";
import { powerFields } from "../powerFields.ts";
import { toRatioMoments } from "../ratioArm.ts";
import { ratioPower, ratioPowerFields, ratioPowerSaid } from "../ratioPower.ts";

const id = "ratio-metric-power";

export default defineMethod({
  ...ratioPowerSaid,
  id,
  title: "Power for a ratio metric",
  summary:
    "How likely is a given change of a ratio of sums to be found with so many units per arm, judged by units of the past?",
  formula: String.raw`1-\beta=P\left(|Z+\Delta/\mathrm{se}|>z_{\alpha/2}\right),\quad \mathrm{se}^2=\sigma^2\left(\tfrac1n+\tfrac1{rn}\right)`,
  input: {
    ...ratioPowerFields,
    n: powerFields.n(),
    ratio: powerFields.ratio,
    ...powerFields.rates,
  },
  output: {
    estimate: { description: "Power", unit: "share" },
    ratioNow: { description: "Ratio of the past units" },
    sdPerUnit: { description: "Standard deviation of the linearised values" },
  },
  example: {
    note: "Clicks per view of 1,000 past users: 5 % more, 5,000 users per arm",
    input: {
      history: {
        n: 1000,
        means: [2, 8],
        covariances: [
          [9, 12],
          [12, 36],
        ],
      },
      effect: 0.05,
      n: 5000,
    },
    output: { ratioNow: 0.25, estimate: 0.5879439 },
  },
  run: ({ history, effect, effectType, n, ...rates }) => {
    const found = ratioPower(id, toRatioMoments(history, `${id}: history`), rates);
    if ("status" in found) return found;
    const change = effectType === "relative" ? effect * found.now : effect;
    const { now: ratioNow, sd: sdPerUnit, powerAt } = found;
    return okResult(id, { estimate: powerAt(n, change), ratioNow, sdPerUnit });
  },
});

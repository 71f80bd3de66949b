import { sizeResult } from "../../experiments/power/sizeResult.ts";
import { solveSampleSize } from "../../experiments/power/solveSampleSize.ts";
import { undefinedResult } from "../../statistics/result.ts";
import { defineMethod } from "../defineMethod.ts";
import { powerFields, powerOutput } from "../powerFields.ts";
import { toRatioMoments } from "../ratioArm.ts";
import { ratioPower, ratioPowerFields, ratioPowerSaid } from "../ratioPower.ts";

const id = "ratio-metric-sample-size";

export default defineMethod({
  ...ratioPowerSaid,
  id,
  title: "Sample size for a ratio metric",
  summary:
    "How many units does each arm need to find a given change of a ratio of sums, judged by units of the past?",
  formula: String.raw`n\approx\frac{(z_{\alpha/2}+z_\beta)^2(1+1/r)\,\sigma^2}{\Delta^2},\quad \sigma^2=\frac{s_y^2-2Rs_{xy}+R^2s_x^2}{\bar x^2}`,
  input: {
    ...ratioPowerFields,
    power: powerFields.power,
    ratio: powerFields.ratio,
    ...powerFields.rates,
  },
  output: {
    estimate: { description: "Units in the control arm", unit: "count" },
    ...powerOutput,
  },
  example: {
    note: "Clicks per view of 1,000 past users: 5 % more are to be found",
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
    },
    output: { exact: 8241.303535, control: 8242 },
  },
  run: ({ history, effect, effectType, power, ...rates }) => {
    const found = ratioPower(id, toRatioMoments(history, `${id}: history`), rates);
    if ("status" in found) return found;
    const change = effectType === "relative" ? effect * found.now : effect;
    if (change === 0) return undefinedResult(id, "a change of 0 is never found");
    const least = Math.max(2, 2 / rates.ratio);
    const exact = solveSampleSize((n) => found.powerAt(n, change), power, least);
    return sizeResult(id, exact, rates);
  },
});

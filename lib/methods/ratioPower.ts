import { linearisedSd } from "../experiments/linearisedSd.ts";
import { meanPower } from "../experiments/power/meanPower.ts";
import type { MeanDesign } from "../experiments/power/meanPower.ts";
import type { ErrorRates } from "../experiments/power/criticalZ.ts";
import { field } from "../schemas/field.ts";
import type { JointMoments } from "../statistics/jointMoments.ts";
import { undefinedResult } from "../statistics/result.ts";
import type { UndefinedResult } from "../statistics/result.ts";
import { ratioArm } from "./ratioArm.ts";

/** Arguments that power calculations for ratio metrics share. */
export const ratioPowerFields = {
  history: ratioArm("Units like those of the experiment, from the past"),
  effect: field.number({ description: "Change of the ratio to find" }),
  effectType: field.choice(["absolute", "relative"], {
    description: "Whether `effect` is a difference of ratios or a share of the present one",
    default: "relative",
  }),
};

/** Assumptions and sources that they share. */
export const ratioPowerSaid = {
  area: "experiments",
  assumptions: [
    "Units are independent and like those of the past",
    "The mean denominator is many standard errors away from 0",
    "The treatment changes the ratio, not its variance",
  ],
  sources: [
    {
      text: "Deng, Knoblich & Lu (2018), Applying the delta method in metric analytics, KDD",
      url: "https://arxiv.org/abs/1803.06336",
    },
  ],
};

/** The ratio now, its standard deviation per unit, and the power by effect; or why there is none. */
export function ratioPower(
  id: string,
  history: JointMoments,
  rates: ErrorRates & { readonly ratio: number },
): UndefinedResult | { now: number; sd: number; powerAt: (n: number, effect: number) => number } {
  if (history.n < 2) return undefinedResult(id, `history needs at least 2 units, got ${history.n}`);
  if (history.means[1] === 0) return undefinedResult(id, "the denominator adds up to 0");
  const { ratio: now, sd } = linearisedSd(history);
  if (!(sd > 0 && sd < Infinity)) return undefinedResult(id, "the ratio does not vary");
  const design = { ...rates, design: "two-sample", distribution: "normal" } as const;
  const powerAt = (n: number, effect: number) =>
    meanPower(n, { ...design, effect: effect / sd, sd: 1 } satisfies MeanDesign, true);
  return { now, sd, powerAt };
}

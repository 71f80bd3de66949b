import { comparePosteriors } from "../experiments/bayes/comparePosteriors.ts";
import type { Posterior } from "../experiments/bayes/posterior.ts";
import { field } from "../schemas/field.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import type { OutputField } from "./types.ts";

/** Options that Bayesian comparisons share. */
export const posteriorFields = {
  mde: field.number({
    description: "Also give the chance that the effect is above this",
    default: 0,
  }),
  mdeType: field.choice(["absolute", "relative"], {
    description: "Whether `mde` is a difference or a share of control",
    default: "absolute",
  }),
  level: field.level({ description: "Level of the credible intervals" }),
};

/** What they return. */
export const posteriorOutput: Readonly<Record<string, OutputField>> = {
  estimate: { description: "Posterior mean of treatment − control" },
  interval: { description: "Equal-tailed credible interval of treatment − control" },
  standardError: { description: "Posterior standard deviation of the difference" },
  chanceToBeat: { description: "P(treatment > control)", unit: "share" },
  lossTreatment: { description: "Expected loss of choosing the treatment" },
  lossControl: { description: "Expected loss of choosing control" },
  chanceAboveMde: { description: "P(effect > mde)", unit: "share" },
  lift: { description: "Posterior median of treatment / control − 1", unit: "share" },
  liftInterval: { description: "Equal-tailed credible interval of the lift", unit: "share" },
  controlMean: { description: "Posterior mean of control" },
  treatmentMean: { description: "Posterior mean of the treatment" },
};

interface Options {
  readonly mde: number;
  readonly mdeType: "absolute" | "relative";
  readonly level: number;
}

/** A comparison of two posteriors as a result. */
export function posteriorComparison(
  id: string,
  pair: { control: Posterior; treatment: Posterior },
  { mde, mdeType, level }: Options,
): Result {
  const { control, treatment } = pair;
  const found = comparePosteriors(pair, { level, margin: mde, marginType: mdeType });
  const { difference, differenceInterval, chanceAbove, ...rest } = found;
  const values = [difference, ...differenceInterval, rest.lift, ...rest.liftInterval];
  if (!values.every(Number.isFinite))
    return undefinedResult(id, "the posteriors are too wide or too narrow for the quadrature");
  return okResult(id, {
    estimate: difference,
    interval: ordered(differenceInterval),
    level,
    standardError: Math.sqrt(control.variance + treatment.variance),
    ...rest,
    liftInterval: ordered(rest.liftInterval),
    chanceAboveMde: chanceAbove,
    controlMean: control.mean,
    treatmentMean: treatment.mean,
  });
}

/** At levels near 0 both ends meet, and the last digits may cross. */
const ordered = ([a, b]: readonly [number, number]) => [Math.min(a, b), Math.max(a, b)] as const;

import { jointMoments } from "../statistics/jointMoments.ts";
import { designFromRows } from "../statistics/regression/design.ts";
import { ridgeRegression } from "../statistics/regression/ridgeRegression.ts";
import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { cupedLift } from "./cupedLift.ts";
import type { CupedFields } from "./cupedLift.ts";
import type { EffectOptions } from "./liftTypes.ts";

/** Outcomes with the features known before each: one row of features per unit. */
export interface FeaturedUnits {
  readonly values: Float64Array;
  readonly features: readonly ArrayLike<number>[];
}

interface Options extends EffectOptions {
  /** Ridge penalty on standardised features, at least 0; default 1. */
  readonly penalty?: number;
}

/**
 * CUPED with a prediction as its covariate (CUPAC): a ridge regression learns the outcome from
 * features on a period before the experiment, so that no unit's outcome shapes its own prediction.
 *
 * @param history - Units before the experiment, with the same features.
 * @param arms - Units of the experiment.
 * @see Tang, Huang, Kastelman & Bauman (2020), Control using predictions as covariates in
 *   switchback experiments, DoorDash.
 */
export function cupacLift(
  history: FeaturedUnits,
  arms: { control: FeaturedUnits; treatment: FeaturedUnits },
  { penalty = 1, ...options }: Options = {},
): Result<CupedFields & { coefficients: Float64Array }> {
  const id = "cupac-lift";
  for (const [name, units] of Object.entries({ history, ...arms })) requireRows(id, name, units);
  const width = history.features[0]?.length ?? 0;
  for (const [name, { features }] of Object.entries({ history, ...arms })) {
    const odd = features.findIndex((row) => row.length !== width);
    if (odd >= 0)
      throw new RangeError(
        `${id}: ${name}.features must have rows of ${width} as history has, got ${features[odd]!.length} at index ${odd}`,
      );
  }
  const design = designFromRows(history.features, history.values.length, { method: id });
  const model = ridgeRegression(design, history.values, { penalty, standardize: true });
  if (model.status !== "ok")
    return undefinedResult(
      id,
      `no model of the history: ${model.status === "undefined" ? model.reason : model.status}`,
    );
  const coefficients = Float64Array.from(model.coefficients, ({ estimate }) => estimate);
  const predict = (row: ArrayLike<number>) =>
    coefficients.reduce((sum, slope, j) => sum + slope * (j === 0 ? 1 : row[j - 1]!), 0);
  const joint = ({ values, features }: FeaturedUnits) =>
    jointMoments([values, Float64Array.from(features, predict)]);
  const found = cupedLift(
    { control: joint(arms.control), treatment: joint(arms.treatment) },
    options,
  );
  return { ...found, ...(found.status === "ok" && { coefficients }), method: id } as Result<
    CupedFields & { coefficients: Float64Array }
  >;
}

function requireRows(id: string, name: string, { values, features }: FeaturedUnits): void {
  if (features.length !== values.length)
    throw new RangeError(
      `${id}: ${name}.features must have a row per value = ${values.length}, got ${features.length}`,
    );
}

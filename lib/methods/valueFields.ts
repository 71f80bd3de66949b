import { field } from "../schemas/field.ts";
import { weightedMoments } from "../statistics/descriptive/weightedMoments.ts";
import type { Weighting } from "../statistics/descriptive/weightedMoments.ts";
import type { Moments } from "../statistics/moments.ts";

/** A list of values without more ado. */
export const valuesField = field.numbers({
  description: "The values",
  unit: "unit of the values",
  minLength: 0,
});

/** What the mean, the variance and the standard deviation take. */
export const momentFields = {
  values: field.sample({
    description: "Raw values, or their count with mean and variance, or with sums",
    unit: "unit of the values",
    minN: 0,
  }),
  weights: field.optional(field.weights({ description: "One weight per raw value", minLength: 0 })),
  weighting: field.choice(["frequency", "reliability"], {
    description:
      "frequency: a weight counts equal observations; reliability: only ratios of weights matter",
    default: "frequency",
  }),
  level: field.level(),
};

interface Weighted {
  readonly values: Moments;
  readonly weights?: Float64Array | undefined;
  readonly weighting: Weighting;
}

/** @throws TypeError when weights come with a summary instead of values. */
export function weighted(method: string, { values, weights, weighting }: Weighted): Moments {
  if (!weights) return values;
  if (!values.values)
    throw new TypeError(`${method}: weights must come with raw values, got a summary`);
  if (weights.length === 0 && values.n === 0) return values;
  return weightedMoments(method, values.values, weights, weighting);
}

import { field } from "../schemas/field.ts";
import { powerFields } from "./powerFields.ts";

const unit = "unit of the metric";

/** Arguments that power calculations for margins share. */
export const marginFields = {
  arms: {
    sdControl: field.positive({ description: "Standard deviation per unit, control arm", unit }),
    sdTreatment: field.optional(
      field.positive({ description: "The same, treatment arm; default that of control", unit }),
    ),
    expected: field.number({
      description: "Expected true difference, positive when the treatment is better",
      unit,
      default: 0,
    }),
    ratio: powerFields.ratio,
    alpha: powerFields.rates.alpha,
  },
  margin: field.positive({ description: "Margin of the difference", unit }),
};

/** Variance per control unit, σc² + σt² / ratio. */
export function marginVariance(design: {
  readonly sdControl: number;
  readonly sdTreatment?: number | undefined;
  readonly ratio: number;
}): { variance: number } {
  const { sdControl, sdTreatment = sdControl, ratio } = design;
  return { variance: sdControl ** 2 + sdTreatment ** 2 / ratio };
}

/** Where their formulas stand. */
export const marginSources = [
  {
    text: "Chow, Shao & Wang (2008), Sample Size Calculations in Clinical Research, 2nd ed., chapters 3 and 4",
  },
];

import { field } from "../schemas/field.ts";
import { powerFields } from "./powerFields.ts";

const unit = "unit of the metric";

/** Arguments that sample sizes for margins share. */
export const marginFields = {
  sdControl: field.positive({ description: "Standard deviation per unit, control arm", unit }),
  sdTreatment: field.optional(
    field.positive({ description: "The same, treatment arm; default that of control", unit }),
  ),
  margin: field.positive({ description: "Margin of the difference", unit }),
  expected: field.number({
    description: "Expected true difference, positive when the treatment is better",
    unit,
    default: 0,
  }),
  power: powerFields.power,
  ratio: powerFields.ratio,
  alpha: powerFields.rates.alpha,
};

import { field } from "../schemas/field.ts";

/** Arguments that power calculations for means share. */
export const meanDesignFields = {
  sd: field.positive({
    description: "Standard deviation per unit; of the differences when paired",
    unit: "unit of the metric",
  }),
  effect: field.number({ description: "Difference of the means", unit: "unit of the metric" }),
  design: field.choice(["two-sample", "one-sample", "paired"], {
    description: "Two independent arms, one sample, or pairs",
    default: "two-sample",
  }),
  distribution: field.choice(["t", "normal"], {
    description: "Noncentral t, or normal curve with known variance",
    default: "t",
  }),
};

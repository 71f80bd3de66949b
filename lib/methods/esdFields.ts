import { field } from "../schemas/field.ts";
import { outliersOutput } from "./outlierFields.ts";

/** Arguments of tests that look for several outliers. */
export const esdFields = {
  values: field.numbers({
    description: "Values (in the order of time where there is a period)",
    unit: "unit of the values",
    maxLength: 100_000,
  }),
  maxOutliers: field.optional(
    field.count({
      description: "Most outliers to look for, default a tenth of the values",
      min: 1,
      max: 1000,
    }),
  ),
  level: field.level({ description: "1 − α of the test" }),
};

/** Documentation of their results. */
export const esdOutput = {
  outliers: outliersOutput("R at its removal"),
  steps: { description: "Each removal: index, value, statistic R and critical λ" },
};

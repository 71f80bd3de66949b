import { field } from "../schemas/field.ts";

const unit = "unit of the metric";

/** Arguments that tests of means share: samples and the options of a t-test. */
export const metricFields = {
  sample: (description: string) => field.sample({ description, unit }),
  values: (description: string, minLength = 1) => field.numbers({ description, unit, minLength }),
  groups: () =>
    field.list(field.sample({ description: "one group", unit }), {
      description: "Groups, each raw values or {n, mean, variance}",
      minLength: 2,
      maxLength: 1000,
    }),
  valueGroups: () =>
    field.list(field.numbers({ description: "one group", unit }), {
      description: "Groups of raw values",
      minLength: 2,
      maxLength: 1000,
    }),
  null: (description: string) => field.number({ description, unit, default: 0 }),
  pairs: {
    a: field.optional(field.numbers({ description: "First value of each pair", unit })),
    b: field.optional(field.numbers({ description: "Second value of each pair", unit })),
  },
};

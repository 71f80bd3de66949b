import { field } from "../schemas/field.ts";

/** Values of a process in the order of time. */
export const chartValues = field.numbers({
  description: "Values in the order of time",
  unit: "unit of the values",
  maxLength: 100_000,
});

/** How many values the limits come from. */
export const baselineField = field.optional(
  field.count({
    description: "Limits come from the first so many values, default all",
    min: 1,
    max: 100_000,
  }),
);

/** Western Electric's rules. */
export const runRulesField = field.boolean({
  description: "Also applies Western Electric's run rules",
  default: false,
});

/** Level and spread of a process that are known, or estimated from the baseline. */
export const processFields = {
  target: field.optional(
    field.number({ description: "Level to hold, default the mean", unit: "unit of the values" }),
  ),
  sd: field.optional(
    field.positive({
      description: "Standard deviation of the process, default that of the values",
      unit: "unit of the values",
    }),
  ),
  baseline: baselineField,
};

/** Documentation of chart points. */
export const chartOutput = {
  points: {
    description:
      "value, lower, centre, upper, signal (beyond a limit), rules (run rules completed)",
    nullMeans: "no limit on that side: it would lie below 0 or above 1",
  },
  signals: { description: "Indices of points beyond a limit or completing a rule" },
};

/** Documentation of the process held against. */
export const processOutput = {
  target: { description: "Level held", unit: "unit of the values" },
  sd: { description: "Standard deviation used", unit: "unit of the values" },
};

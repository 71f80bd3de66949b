import { field } from "../schemas/field.ts";
import type { OutputField } from "./types.ts";

/** Arguments that simulations on given rows share. */
export const rerandomiseFields = {
  values: field.numbers({
    description: "Metric of each row (unit), from before the experiment",
    unit: "unit of the metric",
    minLength: 4,
    maxLength: 1_000_000,
  }),
  share: field.proportion({
    description: "Share of the rows in the treatment arm",
    default: 0.5,
    openMin: true,
    openMax: true,
  }),
  runs: field.count({
    description: "Random splits",
    unit: "count",
    default: 1000,
    min: 2,
    max: 10_000,
  }),
  alpha: field.proportion({
    description: "Significance level of the test",
    default: 0.05,
    openMin: true,
    openMax: true,
  }),
  level: field.level({ description: "Level of the interval of the share" }),
  seed: field.seed(),
};

/** What they return. */
export const rerandomiseOutput: Readonly<Record<string, OutputField>> = {
  standardError: { description: "Monte-Carlo error of the share", unit: "share" },
  interval: { description: "Wilson interval of the share over the runs", unit: "share" },
  calibration: {
    description: "Spread of the estimates over the mean standard error: 1 when calibrated",
  },
  meanEstimate: { description: "Mean estimated lift over the splits", unit: "unit of the metric" },
  pHistogram: { description: "Share of p-values in each tenth of [0, 1]", unit: "share" },
};

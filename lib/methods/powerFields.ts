import { field } from "../schemas/field.ts";
import type { OutputField } from "./types.ts";

const rates = {
  alpha: field.proportion({
    description: "Significance level",
    default: 0.05,
    min: 1e-15,
    max: 0.5,
  }),
  sides: field.choice(["two-sided", "one-sided"], {
    description: "Sides of the test",
    default: "two-sided",
  }),
  comparisons: field.count({
    description: "Comparisons that share alpha (Bonferroni): arms or metrics",
    default: 1,
    min: 1,
    max: 1_000_000,
  }),
};

/** Arguments that power calculations share. */
export const powerFields = {
  rates,
  power: field.proportion({
    description: "Power to reach",
    default: 0.8,
    min: 0.01,
    max: 0.999999,
  }),
  ratio: field.positive({
    description: "Treatment units per control unit",
    default: 1,
    min: 1e-6,
    max: 1e6,
  }),
  n: (description = "Units in the control arm") =>
    field.number({ description, unit: "count", min: 2, max: 1e12 }),
  strict: (fallback: boolean) =>
    field.boolean({
      description: "Count significant results in the wrong direction as power too",
      default: fallback,
    }),
};

/** What power calculations return. */
export const powerOutput: Readonly<Record<string, OutputField>> = {
  exact: { description: "Units in the control arm, not rounded", unit: "count" },
  control: { description: "Units in the control arm", unit: "count" },
  treatment: { description: "Units in each treatment arm", unit: "count" },
  total: { description: "Units in both arms", unit: "count" },
};

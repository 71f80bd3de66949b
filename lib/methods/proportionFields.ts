import { field } from "../schemas/field.ts";

/** Baseline and effect of a planned change of a rate. */
export const proportionFields = {
  baseline: field.proportion({
    description: "Rate of the control arm",
    unit: "share",
    openMin: true,
    openMax: true,
  }),
  effect: field.number({ description: "Change of the rate to find", unit: "share" }),
  effectType: field.choice(["absolute", "relative"], {
    description: "Whether `effect` is a difference of rates or a share of the baseline",
    default: "absolute",
  }),
};

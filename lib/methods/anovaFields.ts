import { field } from "../schemas/field.ts";
import { powerFields } from "./powerFields.ts";

/** Arguments that power calculations for analysis of variance share. */
export const anovaFields = {
  groups: field.count({ description: "Groups", unit: "count", min: 2, max: 1000 }),
  cohenF: field.positive({
    description:
      "Effect size f: standard deviation of the group means over that within groups (0.1 small, 0.25 medium, 0.4 large)",
    max: 1e6,
  }),
  alpha: powerFields.rates.alpha,
};

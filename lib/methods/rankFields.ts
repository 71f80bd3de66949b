import { field } from "../schemas/field.ts";

/** Options that rank tests share. */
export const rankFields = {
  pMethod: field.choice(["auto", "exact", "asymptotic"], {
    description: "How p is computed; auto is exact for small samples without equal values",
    default: "auto",
  }),
  continuity: (fallback: boolean) =>
    field.boolean({
      description: "Continuity correction of the normal approximation",
      default: fallback,
    }),
  output: {
    pMethod: { description: "How p was computed: exact or asymptotic" },
    z: { description: "Statistic in standard deviations, for the normal approximation" },
  },
};

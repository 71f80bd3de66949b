import { field } from "../schemas/field.ts";

const unit = "count";
const pair = { minLength: 2, maxLength: 2, unit };

/** Arguments and outputs that intervals of one proportion, or of a difference of two, share. */
export const intervalFields = {
  one: {
    successes: field.count({ description: "Successes, at most `trials`", unit }),
    trials: field.count({ description: "Trials", unit }),
    level: field.level(),
  },
  two: {
    successes: field.counts({ description: "Successes of both groups, at most `trials`", ...pair }),
    trials: field.counts({ description: "Trials of both groups", ...pair }),
    level: field.level(),
  },
  continuity: field.boolean({ description: "Continuity correction", default: false }),
  share: { estimate: { description: "successes / trials", unit: "share" } },
  difference: {
    estimate: { description: "First rate − second rate", unit: "share" },
    rates: { description: "Rates of both groups", unit: "share" },
  },
  assumptions: {
    one: ["Trials are independent", "The rate is the same for every trial"],
    two: [
      "Trials are independent, within and between the groups",
      "Each group's rate is the same for all its trials",
    ],
  },
};

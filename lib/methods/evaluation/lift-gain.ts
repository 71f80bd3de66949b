import { liftGain } from "../../learning/liftGain.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { scoredFields } from "../scoredFields.ts";

export default defineMethod({
  id: "lift-gain",
  title: "Lift and cumulative gain",
  area: "evaluation",
  summary:
    "If only the best-scored rows can be treated, how many positives are reached? Gain and lift by groups of equal size.",
  assumptions: ["Rows are independent", "The score was not fitted to these rows"],
  formula: String.raw`\mathrm{gain}(q)=\frac{TP(q)}{m},\quad \mathrm{lift}(q)=\frac{\mathrm{gain}(q)}{q}`,
  sources: [
    { text: "Berry & Linoff (2004), Data Mining Techniques, 2nd ed., ch. 3 (lift charts)" },
  ],
  input: {
    ...scoredFields,
    groups: field.count({ description: "Groups", min: 1, max: 1000, default: 10 }),
  },
  output: {
    estimate: { description: "Lift of the first group" },
    groups: {
      description:
        "Best first: share of rows so far, positives in the group (fractions where scores tie across groups), lift, cumulativeLift, gain",
    },
    responseRate: { description: "Positives / n", unit: "share" },
    n: { description: "Rows", unit: "count" },
  },
  example: {
    note: "Ten rows in five groups, four positives",
    input: {
      labels: [1, 1, 0, 1, 0, 0, 1, 0, 0, 0],
      scores: [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1],
      groups: 5,
    },
    output: { estimate: 2.5, "groups.1.gain": 0.75, "groups.1.cumulativeLift": 1.875 },
  },
  run: ({ groups, ...rows }) => liftGain(rows, { groups }),
});

import { field } from "../../schemas/field.ts";
import { ADJUSTMENTS } from "../../statistics/multiplicity/adjustPValues.ts";
import { dunnTest } from "../../statistics/tests/dunnTest.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";

export default defineMethod({
  id: "dunn-test",
  title: "Dunn's pairwise rank comparisons",
  area: "tests",
  summary: "Which groups differ, after a Kruskal–Wallis test? Uses the joint ranks of all groups.",
  assumptions: ["Values are independent, within and between the groups"],
  formula: String.raw`z_{ij}=\frac{\bar R_i-\bar R_j}{\sqrt{\left(\frac{n(n+1)}{12}-\frac{\sum(t^3-t)}{12(n-1)}\right)\left(\frac1{n_i}+\frac1{n_j}\right)}}`,
  sources: [
    { text: "Dunn (1964), Multiple comparisons using rank sums, Technometrics 6, 241–252" },
  ],
  input: {
    groups: metricFields.valueGroups(),
    adjustment: field.choice(ADJUSTMENTS, {
      description: "Adjustment of p for the number of pairs",
      default: "holm",
    }),
  },
  output: {
    comparisons: {
      description:
        "One per pair of groups a < b: difference of mean ranks a − b, z, two-sided p and adjusted p",
    },
  },
  example: {
    note: "Mucociliary efficiency (Hollander & Wolfe 1973, p. 116)",
    input: {
      groups: [
        [2.9, 3.0, 2.5, 2.6, 3.2],
        [3.8, 2.7, 4.0, 2.4],
        [2.8, 3.4, 3.7, 2.2, 2.0],
      ],
    },
    output: { "comparisons.0.difference": -1.8 },
  },
  run: ({ groups, ...options }) => dunnTest(groups, options),
});

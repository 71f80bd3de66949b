import { averagePrecision } from "../../learning/averagePrecision.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { classOutput, scoredFields } from "../scoredFields.ts";

export default defineMethod({
  id: "average-precision",
  title: "Average precision",
  area: "evaluation",
  summary:
    "One number for a precision–recall curve: the mean precision at each positive found, with a logit interval.",
  assumptions: ["Rows are independent", "The score was not fitted to these rows"],
  formula: String.raw`AP=\sum_i(R_i-R_{i-1})P_i,\quad \operatorname{logit}AP\pm \frac{z}{\sqrt{m\,AP(1-AP)}}`,
  sources: [
    {
      text: "Boyd, Eng & Page (2013), Area under the precision-recall curve: point estimates and confidence intervals, ECML PKDD, 451–466",
    },
  ],
  input: { ...scoredFields, level: field.level() },
  output: {
    estimate: { description: "Step-wise area under the precision–recall curve" },
    prevalence: { description: "What a useless score reaches", unit: "share" },
    positives: classOutput.positives,
  },
  example: {
    note: "Four rows (scikit-learn documentation of average_precision_score: 0.83)",
    input: { labels: [0, 0, 1, 1], scores: [0.1, 0.4, 0.35, 0.8] },
    output: { estimate: 0.833333333333333, prevalence: 0.5 },
  },
  run: ({ level, ...rows }) => averagePrecision(rows, { level }),
});

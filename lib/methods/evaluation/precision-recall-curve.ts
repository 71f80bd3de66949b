import { precisionRecallCurve } from "../../learning/precisionRecallCurve.ts";
import { defineMethod } from "../defineMethod.ts";
import { classOutput, scoredFields } from "../scoredFields.ts";

export default defineMethod({
  id: "precision-recall-curve",
  title: "Precision–recall curve",
  area: "evaluation",
  summary:
    "What share of alarms is right, and what share of positives is found, threshold by threshold? The curve to read when positives are rare.",
  assumptions: ["Rows are independent", "The score was not fitted to these rows"],
  formula: String.raw`P(t)=\frac{TP(t)}{TP(t)+FP(t)},\quad R(t)=\frac{TP(t)}{m},\quad AP=\sum_i(R_i-R_{i-1})P_i`,
  sources: [
    {
      text: "Davis & Goadrich (2006), The relationship between precision-recall and ROC curves, ICML, 233–240",
    },
  ],
  input: scoredFields,
  output: {
    estimate: { description: "Average precision: step-wise area, without interpolation" },
    points: { description: "threshold, precision and recall, thresholds descending" },
    prevalence: { description: "What a useless score reaches", unit: "share" },
    positives: classOutput.positives,
  },
  example: {
    note: "Four rows (scikit-learn documentation of precision_recall_curve)",
    input: { labels: [0, 0, 1, 1], scores: [0.1, 0.4, 0.35, 0.8] },
    output: { estimate: 0.833333333333333, "points.1.precision": 0.5, "points.2.recall": 1 },
  },
  run: (rows) => precisionRecallCurve(rows),
});

import { rocCurve } from "../../learning/rocCurve.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { classOutput, scoredFields } from "../scoredFields.ts";

export default defineMethod({
  id: "roc-curve",
  title: "Receiver operating characteristic (ROC) curve",
  area: "evaluation",
  summary:
    "Which true and false positive rates does a score reach, threshold by threshold? One point per distinct score.",
  assumptions: ["Rows are independent", "The score was not fitted to these rows"],
  formula: String.raw`\bigl(\mathrm{FPR}(t),\mathrm{TPR}(t)\bigr)=\bigl(P(S\ge t\mid y=0),\,P(S\ge t\mid y=1)\bigr)`,
  sources: [
    {
      text: "Fawcett (2006), An introduction to ROC analysis, Pattern Recognition Letters 27, 861–874",
    },
  ],
  input: {
    ...scoredFields,
    dropIntermediate: field.boolean({
      description: "Leaves out points on the straight line between their neighbours",
      default: false,
    }),
  },
  output: {
    estimate: { description: "Area under the curve by trapezoids" },
    points: {
      description: "threshold, falsePositiveRate and truePositiveRate, thresholds descending",
      nullMeans: "the threshold above every score: none is called positive",
    },
    ...classOutput,
    youden: {
      description: "threshold and value of the largest TPR − FPR",
      nullMeans: "no threshold does better than calling none positive",
    },
  },
  example: {
    note: "Four rows (scikit-learn documentation of roc_curve)",
    input: { labels: [0, 0, 1, 1], scores: [0.1, 0.4, 0.35, 0.8] },
    output: { estimate: 0.75, "points.1.truePositiveRate": 0.5, "points.2.falsePositiveRate": 0.5 },
  },
  run: ({ dropIntermediate, ...rows }) => rocCurve(rows, { dropIntermediate }),
});

import { costCurve } from "../../learning/costCurve.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { classOutput, scoredFields } from "../scoredFields.ts";

export default defineMethod({
  id: "cost-curve",
  title: "Cost curve",
  area: "evaluation",
  summary:
    "For which mixes of prevalence and costs is a score worth using, and how much does it save against treating all or none?",
  assumptions: ["Rows are independent", "The score was not fitted to these rows"],
  formula: String.raw`NE(q)=\min_t\{\mathrm{FNR}(t)\,q+\mathrm{FPR}(t)(1-q)\},\quad q=\frac{p\,C_{FN}}{p\,C_{FN}+(1-p)C_{FP}}`,
  sources: [
    {
      text: "Drummond & Holte (2006), Cost curves: an improved method for visualizing classifier performance, Machine Learning 65, 95–130",
    },
  ],
  input: {
    ...scoredFields,
    steps: field.count({ description: "Steps from 0 to 1", min: 1, max: 1000, default: 100 }),
  },
  output: {
    estimate: { description: "Area below the curve: 0 perfect, 0.25 no better than trivial" },
    points: {
      description: "probabilityCost, normalisedCost, its threshold, trivialCost",
      nullMeans: "best is to call none positive",
    },
    ...classOutput,
  },
  example: {
    note: "Four rows: the score saves half of the trivial cost in the middle",
    input: { labels: [0, 0, 1, 1], scores: [0.1, 0.4, 0.35, 0.8], steps: 4 },
    output: { "points.2.normalisedCost": 0.25, "points.2.trivialCost": 0.5, estimate: 0.125 },
  },
  run: ({ steps, ...rows }) => costCurve(rows, { steps }),
});

import { optimalThreshold } from "../../learning/optimalThreshold.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { scoredFields } from "../scoredFields.ts";

const cost = (description: string) =>
  field.number({ description, unit: "money", min: 0, max: 1e12, default: 1 });

export default defineMethod({
  id: "optimal-threshold",
  title: "Optimal threshold of a score",
  area: "evaluation",
  summary:
    "From which score on should a row be called positive: at least cost, by Youden's J, nearest the ROC corner, or at the largest Fβ or MCC?",
  assumptions: [
    "Rows are independent and like those the threshold is for",
    "A threshold chosen on these rows looks better on them than it is",
  ],
  formula: String.raw`t^*=\arg\min_t\;C_{FN}\,\pi\,\mathrm{FNR}(t)+C_{FP}(1-\pi)\,\mathrm{FPR}(t)`,
  sources: [
    { text: "Elkan (2001), The foundations of cost-sensitive learning, IJCAI, 973–978" },
    { text: "Youden (1950), Index for rating diagnostic tests, Cancer 3, 32–35" },
  ],
  input: {
    ...scoredFields,
    criterion: field.choice(["cost", "youden", "closest", "f-beta", "matthews"], {
      description: "What the threshold is to be best at",
      default: "cost",
    }),
    costFalsePositive: cost("Cost of a false alarm"),
    costFalseNegative: cost("Cost of a missed positive"),
    beta: field.number({ description: "Weight of recall in Fβ", min: 0.01, max: 100, default: 1 }),
    prevalence: field.optional(
      field.proportion({
        description:
          "Share of positives where the threshold will be used; default that of the rows",
        unit: "share",
      }),
    ),
  },
  output: {
    estimate: { description: "The criterion at the threshold (cost per row for cost)" },
    threshold: {
      description: "Scores of at least this are called positive",
      nullMeans: "best is to call none positive",
    },
    truePositives: { description: "Positives called positive", unit: "count" },
    falsePositives: { description: "Negatives called positive", unit: "count" },
    falseNegatives: { description: "Positives called negative", unit: "count" },
    trueNegatives: { description: "Negatives called negative", unit: "count" },
    costPerRow: { description: "Expected cost per row", unit: "money" },
    recall: { description: "True positive rate", unit: "share" },
    falsePositiveRate: { description: "False positive rate", unit: "share" },
    precision: {
      description: "Share of calls that are right",
      unit: "share",
      nullMeans: "none is called",
    },
    bayesThreshold: {
      description: "Best threshold if the score were a calibrated probability",
      unit: "share",
      nullMeans: "both costs are 0",
    },
  },
  example: {
    note: "Six rows, a missed positive five times as dear as a false alarm",
    input: {
      labels: [1, 1, 0, 1, 0, 0],
      scores: [0.9, 0.8, 0.7, 0.4, 0.3, 0.1],
      costFalseNegative: 5,
    },
    output: { threshold: 0.4, costPerRow: 0.166666666666667, bayesThreshold: 0.166666666666667 },
  },
  run: ({ labels, scores, counts, ...options }) =>
    optimalThreshold({ labels, scores, counts }, options),
});

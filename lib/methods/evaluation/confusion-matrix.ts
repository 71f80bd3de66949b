import { confusionMatrix } from "../../learning/confusionMatrix.ts";
import { countConfusion } from "../../learning/countConfusion.ts";
import { field } from "../../schemas/field.ts";
import { requireEqualLengths } from "../../statistics/requireEqualLengths.ts";
import { defineMethod } from "../defineMethod.ts";

const id = "confusion-matrix";
const count = (description: string) => field.count({ description, unit: "count", max: 1e12 });
const rate = (description: string) => ({
  description,
  unit: "share",
  nullMeans: "its denominator is 0",
});

export default defineMethod({
  id,
  title: "Confusion matrix and its rates",
  area: "evaluation",
  summary:
    "How often is a yes-or-no prediction right, and in which way is it wrong? Every rate of the four counts, from counts or from labels and predictions.",
  assumptions: ["Rows are independent", "The threshold was not chosen on these rows"],
  formula: String.raw`\mathrm{MCC}=\frac{TP\cdot TN-FP\cdot FN}{\sqrt{(TP+FP)(TP+FN)(TN+FP)(TN+FN)}},\quad F_\beta=\frac{(1+\beta^2)TP}{(1+\beta^2)TP+\beta^2FN+FP}`,
  sources: [
    { text: "Fawcett (2006), An introduction to ROC analysis, Pattern Recognition Letters 27" },
    { text: "Matthews (1975), Biochimica et Biophysica Acta 405, 442–451" },
    { text: "Cohen (1960), A coefficient of agreement for nominal scales, EPM 20, 37–46" },
  ],
  input: {
    data: field.anyOf(
      [
        field.object(
          {
            truePositives: count("Positives called positive"),
            falsePositives: count("Negatives called positive"),
            falseNegatives: count("Positives called negative"),
            trueNegatives: count("Negatives called negative"),
          },
          { description: "The four counts" },
        ),
        field.object(
          {
            labels: field.integers({ description: "True classes, 0 or 1", min: 0, max: 1 }),
            predictions: field.integers({ description: "Calls, 0 or 1", min: 0, max: 1 }),
          },
          { description: "One entry per row" },
        ),
      ],
      { description: "The four counts, or labels and predictions of each row" },
    ),
    beta: field.number({
      description: "Weight of recall against precision in Fβ",
      min: 0.01,
      max: 100,
      default: 1,
    }),
    level: field.level(),
  },
  output: {
    estimate: { description: "Accuracy", unit: "share" },
    n: { description: "Rows", unit: "count" },
    truePositives: { description: "Positives called positive", unit: "count" },
    falsePositives: { description: "Negatives called positive", unit: "count" },
    falseNegatives: { description: "Positives called negative", unit: "count" },
    trueNegatives: { description: "Negatives called negative", unit: "count" },
    prevalence: { description: "Positives / n", unit: "share" },
    accuracy: { description: "Right calls / n", unit: "share" },
    recall: rate("Sensitivity: TP / (TP + FN)"),
    specificity: rate("TN / (TN + FP)"),
    precision: rate("Positive predictive value: TP / (TP + FP)"),
    negativePredictiveValue: rate("TN / (TN + FN)"),
    falsePositiveRate: rate("FP / (FP + TN)"),
    falseNegativeRate: rate("FN / (FN + TP)"),
    falseDiscoveryRate: rate("FP / (FP + TP)"),
    falseOmissionRate: rate("FN / (FN + TN)"),
    balancedAccuracy: rate("Mean of recall and specificity"),
    f1: rate("Harmonic mean of precision and recall"),
    fBeta: rate("The same with recall weighing β times as much"),
    matthewsCorrelation: rate("Correlation of class and call, −1 to 1"),
    cohenKappa: rate("Agreement beyond chance, −1 to 1"),
    informedness: rate("Recall + specificity − 1 (Youden's J)"),
    markedness: rate("Precision + negative predictive value − 1"),
    threatScore: rate("TP / (TP + FN + FP), Jaccard's index"),
    fowlkesMallows: rate("Geometric mean of precision and recall"),
    positiveLikelihoodRatio: rate("Recall / false positive rate"),
    negativeLikelihoodRatio: rate("False negative rate / specificity"),
    diagnosticOddsRatio: rate("TP · TN / (FP · FN)"),
    intervals: {
      description: "Wilson intervals of the rates that are shares of counted rows",
      nullMeans: "no rows to divide by",
    },
  },
  example: {
    note: "Twenty rows: six positives found, two missed, one false alarm, eleven passed",
    input: {
      data: { truePositives: 6, falsePositives: 1, falseNegatives: 2, trueNegatives: 11 },
    },
    output: { accuracy: 0.85, recall: 0.75, precision: 0.857142857142857, f1: 0.8 },
  },
  run: ({ data, ...options }) => {
    if (!("labels" in data)) return confusionMatrix(data, options);
    requireEqualLengths(id, { "data.labels": data.labels, "data.predictions": data.predictions });
    return confusionMatrix(countConfusion(id, data.labels, data.predictions), options);
  },
});

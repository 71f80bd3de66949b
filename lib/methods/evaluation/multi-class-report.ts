import { classTable } from "../../learning/classTable.ts";
import { multiClassReport } from "../../learning/multiClassReport.ts";
import { field } from "../../schemas/field.ts";
import { requireEqualLengths } from "../../statistics/requireEqualLengths.ts";
import { defineMethod } from "../defineMethod.ts";
import { tableField } from "../tableField.ts";

const id = "multi-class-report";
const classes = (description: string) =>
  field.anyOf([field.labels({ description }), field.integers({ description })], { description });
const scores = (description: string) => ({
  description,
  unit: "share",
  nullMeans: "no class to average over has a value",
});

export default defineMethod({
  id,
  title: "Report of a classifier of many classes",
  area: "evaluation",
  summary:
    "How well is each class found, and all together? Precision, recall and F1 by class with macro, weighted and micro averages, κ and Matthews' correlation.",
  assumptions: ["Rows are independent", "Each row has one class"],
  formula: String.raw`\text{macro}=\frac1K\sum_k m_k,\quad \text{weighted}=\sum_k\frac{n_k}{n}m_k,\quad \text{micro}=\frac{\sum_k TP_k}{n}`,
  sources: [
    { text: "Sokolova & Lapalme (2009), Information Processing & Management 45, 427–437" },
    {
      text: "Gorodkin (2004), Comparing two K-category assignments by a K-category correlation coefficient, Comp. Biology and Chemistry 28, 367–374",
    },
  ],
  input: {
    data: field.anyOf(
      [
        field.object(
          { labels: classes("True classes"), predictions: classes("Predicted classes") },
          { description: "One entry per row" },
        ),
        field.object(
          { counts: tableField("True classes in rows, predicted in columns, same order", 2) },
          { description: "A confusion matrix" },
        ),
      ],
      { description: "Labels and predictions of each row, or a square table of counts" },
    ),
    zeroDivision: field.choice(["zero", "exclude"], {
      description: "How a class never predicted or never seen enters averages",
      default: "zero",
    }),
    level: field.level({ description: "Confidence level of the interval of accuracy" }),
  },
  output: {
    estimate: { description: "Accuracy", unit: "share" },
    n: { description: "Rows", unit: "count" },
    classes: {
      description: "name, precision, recall, f1, support (rows), predicted (rows) of each class",
      nullMeans: "its denominator is 0",
    },
    macro: scores("Plain mean over classes of precision, recall, f1"),
    weighted: scores("Mean weighted by support"),
    micro: scores("From the totals; all equal accuracy when each row has one class"),
    balancedAccuracy: scores("Mean recall of the classes seen"),
    cohenKappa: { description: "Agreement beyond chance", nullMeans: "one class only" },
    matthewsCorrelation: {
      description: "Correlation of truth and prediction",
      nullMeans: "truth or prediction does not vary",
    },
  },
  example: {
    note: "Five rows (scikit-learn documentation of classification_report)",
    input: { data: { labels: [0, 1, 2, 2, 2], predictions: [0, 0, 2, 2, 1] } },
    output: {
      estimate: 0.6,
      "macro.precision": 0.5,
      "weighted.precision": 0.7,
      "classes.2.f1": 0.8,
    },
  },
  run: ({ data, ...options }) => {
    if ("labels" in data) {
      requireEqualLengths(id, { "data.labels": data.labels, "data.predictions": data.predictions });
      return multiClassReport(classTable(id, data.labels, data.predictions), options);
    }
    const { counts } = data;
    if (counts[0]!.length !== counts.length)
      throw new RangeError(
        `${id}: data.counts must be square, got ${counts.length} rows of ${counts[0]!.length}`,
      );
    return multiClassReport({ names: counts.map((_, i) => String(i)), counts }, options);
  },
});

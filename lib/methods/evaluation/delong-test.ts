import { delongTest } from "../../learning/delongTest.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { scoredFields } from "../scoredFields.ts";

const { labels, counts } = scoredFields;

export default defineMethod({
  id: "delong-test",
  title: "DeLong's paired test of two areas under ROC curves",
  area: "evaluation",
  summary: "Does score a separate the classes better than score b, both given to the same rows?",
  assumptions: [
    "Rows are independent",
    "Both scores are given to every row",
    "Neither score was fitted to these rows",
  ],
  formula: String.raw`z=\frac{\hat\theta_a-\hat\theta_b}{\sqrt{V_{aa}+V_{bb}-2V_{ab}}}`,
  sources: [{ text: "DeLong, DeLong & Clarke-Pearson (1988), Biometrics 44, 837–845" }],
  input: {
    labels,
    scoresA: field.numbers({ description: "First score of each row" }),
    scoresB: field.numbers({ description: "Second score of each row" }),
    counts,
    level: field.level(),
    alternative: field.alternative(
      "Whether AUC(a) − AUC(b) differs from, is less or greater than 0",
    ),
  },
  output: {
    estimate: { description: "AUC(a) − AUC(b)" },
    aucA: { description: "Area of the first score" },
    aucB: { description: "Area of the second score" },
    correlation: {
      description: "Correlation of the two areas",
      nullMeans: "one of the areas has no variance",
    },
  },
  example: {
    note: "Eight rows, two scores",
    input: {
      labels: [1, 1, 1, 1, 0, 0, 0, 0],
      scoresA: [9, 8, 7, 4, 6, 3, 2, 1],
      scoresB: [9, 5, 4, 2, 8, 7, 3, 1],
    },
    output: { estimate: 0.375, aucA: 0.9375, aucB: 0.5625 },
  },
  run: ({ level, alternative, ...rows }) => delongTest(rows, { level, alternative }),
});

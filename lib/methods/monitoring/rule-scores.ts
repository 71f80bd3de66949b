import { ruleScores } from "../../monitoring/ruleScores.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "rule-scores",
  title: "Rule scores (fraud rules)",
  area: "monitoring",
  summary:
    "Adds up the points of simple rules for each row, flags rows from a score on, and says how each rule fares against labels.",
  assumptions: ["Features use only what was known at the time of the row"],
  formula: String.raw`s_i=\sum_r w_r\,\mathbf 1\{x_{i,f_r}\bowtie c_r\}`,
  sources: [
    {
      text: "Bolton & Hand (2002), Statistical fraud detection: a review, Statistical Science 17, 235–255",
    },
  ],
  input: {
    features: field.map(field.numbers({ description: "One value per row", maxLength: 1_000_000 }), {
      description: "Features by name, all of one length",
    }),
    rules: field.records(
      {
        name: field.text({ description: "Name of the rule" }),
        feature: field.text({ description: "Feature that it looks at" }),
        comparison: field.choice([">", ">=", "<", "<=", "="], {
          description: "How the feature is compared with the threshold",
        }),
        threshold: field.number({ description: "Threshold" }),
        points: field.number({ description: "Points when met", min: -1e9, max: 1e9 }),
      },
      { description: "The rules" },
    ),
    alarm: field.number({ description: "Score from which on a row is flagged" }),
    labels: field.optional(
      field.integers({ description: "1 for fraud, 0 otherwise", min: 0, max: 1 }),
    ),
  },
  output: {
    scores: { description: "Points of each row" },
    flagged: { description: "Rows whose score reaches the alarm" },
    rules: {
      description: "name, fired, found (positives among those), precision and recall of each rule",
      nullMeans: "no labels, or nothing to divide by",
    },
  },
  example: {
    note: "Two rules on four payments",
    input: {
      features: { amount: [20, 900, 15, 700], recentCount: [0, 4, 5, 0] },
      rules: [
        { name: "large", feature: "amount", comparison: ">", threshold: 500, points: 40 },
        { name: "fast", feature: "recentCount", comparison: ">=", threshold: 3, points: 50 },
      ],
      alarm: 60,
      labels: [0, 1, 1, 0],
    },
    output: { "scores.1": 90, "flagged.0": 1, "rules.1.precision": 1, "rules.0.recall": 0.5 },
  },
  run: ({ features, rules, alarm, labels }) => ruleScores(features, rules, { alarm, labels }),
});

import { rocAuc } from "../../learning/rocAuc.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { classOutput, scoredFields } from "../scoredFields.ts";

export default defineMethod({
  id: "roc-auc",
  title: "Area under the ROC curve with DeLong's interval",
  area: "evaluation",
  summary:
    "How likely does a positive score above a negative? The area under the ROC curve, with a standard error that assumes no distribution.",
  assumptions: ["Rows are independent", "The score was not fitted to these rows"],
  formula: String.raw`\hat\theta=\frac1{mn}\sum_{i,j}\psi(X_i,Y_j),\quad \widehat{\operatorname{var}}(\hat\theta)=\frac{S_{10}}m+\frac{S_{01}}n`,
  sources: [
    {
      text: "DeLong, DeLong & Clarke-Pearson (1988), Comparing the areas under two or more correlated ROC curves, Biometrics 44, 837–845",
    },
  ],
  input: {
    ...scoredFields,
    level: field.level(),
    scale: field.choice(["plain", "logit"], {
      description: "Interval symmetric around the area, cut to [0, 1], or on its logit",
      default: "plain",
    }),
  },
  output: {
    estimate: { description: "P(positive scores higher) + ½ P(equal)" },
    statistic: { description: "z against an area of 0.5" },
    ...classOutput,
    gini: { description: "2 · area − 1" },
  },
  example: {
    note: "Four rows (scikit-learn documentation of roc_auc_score)",
    input: { labels: [0, 0, 1, 1], scores: [0.1, 0.4, 0.35, 0.8] },
    output: { estimate: 0.75, gini: 0.5, standardError: 0.353553390593274 },
  },
  run: ({ level, scale, ...rows }) => rocAuc(rows, { level, scale }),
});

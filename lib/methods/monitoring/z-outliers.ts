import { zOutliers } from "../../monitoring/zOutliers.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { inUnit, outliersOutput, outlierValues } from "../outlierFields.ts";

export default defineMethod({
  id: "z-outliers",
  title: "Outliers by z-scores, with masking shown",
  area: "monitoring",
  summary:
    "Which values lie more than three standard deviations from the mean, and which does that rule miss because they inflate it?",
  assumptions: ["Values are nearly normal", "Outliers are few, and n is more than about 12"],
  formula: String.raw`z_i=\frac{x_i-\bar x}{s},\quad |z_i|\le\frac{n-1}{\sqrt n}`,
  sources: [
    { text: "Shiffler (1988), Maximum Z scores and outliers, The American Statistician 42, 79–80" },
  ],
  input: {
    values: outlierValues,
    threshold: field.number({ description: "Of |z|", min: 0, max: 1e6, default: 3 }),
  },
  output: {
    outliers: outliersOutput("z"),
    masked: {
      description:
        "Values that the modified z-score (3.5) reports and z does not: index, value, modified z",
    },
    mean: inUnit("Mean"),
    sd: inUnit("Standard deviation, n − 1"),
    largestPossible: { description: "(n − 1)/√n, which no |z| exceeds" },
  },
  example: {
    note: "Ten values: 30 is far out, but z cannot say so",
    input: { values: [2, 3, 4, 4, 5, 5, 6, 7, 8, 30] },
    output: { largestPossible: 2.84604989415154, "masked.0.index": 9, mean: 7.4 },
  },
  squared: ["values"],
  run: ({ values, threshold }) => zOutliers(values, { threshold }),
});

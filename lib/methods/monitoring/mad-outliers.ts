import { madOutliers } from "../../monitoring/madOutliers.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { inUnit, outliersOutput, outlierValues } from "../outlierFields.ts";

export default defineMethod({
  id: "mad-outliers",
  title: "Outliers by modified z-scores (MAD)",
  area: "monitoring",
  summary:
    "Which values lie far from the median, in units of a spread that outliers cannot inflate? The default for outliers of one variable.",
  assumptions: ["Values are roughly symmetric", "Fewer than half are outliers"],
  formula: String.raw`M_i=\frac{0.6745\,(x_i-\tilde x)}{\mathrm{MAD}}`,
  sources: [
    { text: "Iglewicz & Hoaglin (1993), How to Detect and Handle Outliers, ASQC" },
    {
      text: "NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.17",
      url: "https://www.itl.nist.gov/div898/handbook/eda/section3/eda35h.htm",
    },
  ],
  input: {
    values: outlierValues,
    threshold: field.number({ description: "Of |M|", min: 0, max: 1e6, default: 3.5 }),
    fallback: field.choice(["none", "mean-deviation"], {
      description: "Where the MAD is 0: undefined, or scores from the mean absolute deviation",
      default: "none",
    }),
  },
  output: {
    outliers: outliersOutput("modified z"),
    median: inUnit("Median"),
    mad: inUnit("Median absolute deviation, not scaled"),
    lower: inUnit("Value at −threshold"),
    upper: inUnit("Value at +threshold"),
    scores: { description: "Modified z-score of each value" },
  },
  example: {
    note: "Ten values, one far out",
    input: { values: [2, 3, 4, 4, 5, 5, 6, 7, 8, 30] },
    output: { median: 5, mad: 1.5, "scores.9": 11.2414958366 },
  },
  run: ({ values, ...options }) => madOutliers(values, options),
});

import { iqrOutliers } from "../../monitoring/iqrOutliers.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { inUnit, outliersOutput, outlierValues } from "../outlierFields.ts";

export default defineMethod({
  id: "iqr-outliers",
  title: "Outliers by Tukey's fences (IQR)",
  area: "monitoring",
  summary:
    "Which values lie far outside the middle half? The rule of the box plot; flags 0.7 % of normal values, many more of skewed ones.",
  assumptions: ["Values are roughly symmetric"],
  formula: String.raw`x<Q_1-k\,\mathrm{IQR}\ \text{or}\ x>Q_3+k\,\mathrm{IQR}`,
  sources: [{ text: "Tukey (1977), Exploratory Data Analysis, 2D" }],
  input: {
    values: outlierValues,
    k: field.number({ description: "Fence in IQRs", min: 0, max: 1000, default: 1.5 }),
  },
  output: {
    outliers: outliersOutput("IQRs beyond the nearer quartile"),
    lower: inUnit("Lower fence"),
    upper: inUnit("Upper fence"),
    q1: inUnit("First quartile, type 7"),
    q3: inUnit("Third quartile, type 7"),
  },
  example: {
    note: "Ten values, one far out",
    input: { values: [2, 3, 4, 4, 5, 5, 6, 7, 8, 30] },
    output: { lower: -0.125, upper: 10.875, "outliers.0.index": 9 },
  },
  run: ({ values, k }) => iqrOutliers(values, { k }),
});

import { grubbsTest } from "../../monitoring/grubbsTest.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { inUnit, outlierValues } from "../outlierFields.ts";

export default defineMethod({
  id: "grubbs-test",
  title: "Grubbs' test for one outlier",
  area: "monitoring",
  summary:
    "Is the most extreme value too far out for a normal sample? For one suspected outlier; for several use the generalised ESD test.",
  assumptions: ["The other values are a normal sample", "There is at most one outlier"],
  formula: String.raw`G=\frac{\max|x_i-\bar x|}{s},\quad G_\alpha=\frac{n-1}{\sqrt n}\sqrt{\frac{t^2}{n-2+t^2}}`,
  sources: [
    {
      text: "Grubbs (1969), Procedures for detecting outlying observations in samples, Technometrics 11, 1–21",
    },
    {
      text: "NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.17.1",
      url: "https://www.itl.nist.gov/div898/handbook/eda/section3/eda35h1.htm",
    },
  ],
  input: {
    values: outlierValues,
    alternative: field.alternative(
      "Whether to test the farther of both ends, the minimum (less) or the maximum (greater)",
    ),
    level: field.level({ description: "1 − α of the critical value" }),
  },
  output: {
    statistic: { description: "G: the deviation in standard deviations" },
    p: { description: "Bonferroni's bound, exact where it is small" },
    critical: { description: "Value that G must exceed" },
    index: { description: "Index of the value tested, from 0" },
    value: inUnit("The value tested"),
    mean: inUnit("Mean"),
    sd: inUnit("Standard deviation, n − 1"),
  },
  example: {
    note: "NIST/SEMATECH e-Handbook 1.3.5.17.1: mass spectrometer, G = 2.4687, critical 2.032",
    input: {
      values: [199.31, 199.53, 200.19, 200.82, 201.92, 201.95, 202.18, 245.57],
      alternative: "greater",
    },
    output: { statistic: 2.46876461121245, critical: 2.0316525, value: 245.57 },
  },
  squared: ["values"],
  run: ({ values, ...options }) => grubbsTest(values, options),
});

import { generalisedEsd } from "../../monitoring/generalisedEsd.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { esdFields, esdOutput } from "../esdFields.ts";

export default defineMethod({
  id: "generalised-esd",
  title: "Generalised ESD test for several outliers",
  area: "monitoring",
  summary:
    "How many outliers does a normal sample hold, up to a stated number, none hidden by the others? Rosner's test.",
  assumptions: ["The other values are a normal sample", "n is at least about 25"],
  formula: String.raw`R_i=\frac{\max|x-\bar x|}{s},\quad \lambda_i=\frac{(n-i)\,t_{p,n-i-1}}{\sqrt{(n-i-1+t^2)(n-i+1)}}`,
  sources: [
    {
      text: "Rosner (1983), Percentage points for a generalized ESD many-outlier procedure, Technometrics 25, 165–172",
    },
    {
      text: "NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.17.3",
      url: "https://www.itl.nist.gov/div898/handbook/eda/section3/eda35h3.htm",
    },
  ],
  input: {
    ...esdFields,
    scale: field.choice(["classical", "robust"], {
      description: "Mean and standard deviation (Rosner), or median and scaled MAD",
      default: "classical",
    }),
  },
  output: esdOutput,
  example: {
    note: "Twelve values, two far out",
    input: { values: [4.1, 4.3, 3.9, 4.0, 4.2, 4.4, 3.8, 4.1, 4.0, 4.2, 9.5, 8.7], maxOutliers: 3 },
    output: { "outliers.0.value": 9.5, "outliers.1.value": 8.7, "outliers.length": 2 },
  },
  squared: ["values"],
  run: ({ values, ...options }) => generalisedEsd(values, options),
});

import { seasonalEsd } from "../../monitoring/seasonalEsd.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { esdFields, esdOutput } from "../esdFields.ts";
import { inUnit } from "../outlierFields.ts";

export default defineMethod({
  id: "seasonal-esd",
  title: "Seasonal ESD test for anomalies in a series",
  area: "monitoring",
  summary:
    "Which points of a seasonal series are anomalies? Medians of the season's positions are removed before the ESD test, so that a quiet Monday is not judged by a busy Friday.",
  assumptions: [
    "The series has no trend (remove it first)",
    "The season keeps its shape",
    "What is left is nearly normal, anomalies aside",
  ],
  formula: String.raw`r_t=x_t-\operatorname{median}\{x_s:s\equiv t\ (\mathrm{mod}\ m)\},\quad \text{then ESD on } r_t`,
  sources: [
    {
      text: "Hochenbaum, Vallis & Kejariwal (2017), Automatic anomaly detection in the cloud via statistical learning, arXiv:1704.07706",
    },
    { text: "Rosner (1983), Technometrics 25, 165–172" },
  ],
  input: {
    ...esdFields,
    period: field.count({ description: "Values per season", min: 2, max: 10_000 }),
    scale: field.choice(["robust", "classical"], {
      description: "Median and scaled MAD (hybrid), or mean and standard deviation",
      default: "robust",
    }),
  },
  output: {
    ...esdOutput,
    seasonal: inUnit("Median of each position in the season"),
    residuals: inUnit("Values less those medians"),
  },
  example: {
    note: "Four seasons of four; the tenth value, 9, is usual elsewhere but not there",
    input: {
      values: [1, 5, 9, 5, 1.2, 5.1, 9.1, 4.8, 0.9, 9, 8.8, 5.2, 1.1, 4.9, 9.2, 5],
      period: 4,
      maxOutliers: 2,
    },
    output: { "outliers.0.index": 9, "outliers.0.value": 9, "seasonal.1": 5.05 },
  },
  squared: ["values"],
  run: ({ values, ...options }) => seasonalEsd(values, options),
});

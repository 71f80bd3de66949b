import { populationStabilityIndex } from "../../monitoring/populationStabilityIndex.ts";
import { defineMethod } from "../defineMethod.ts";
import { driftFields, zeroFields } from "../driftFields.ts";

export default defineMethod({
  id: "population-stability-index",
  title: "Population stability index (PSI)",
  area: "monitoring",
  summary:
    "Has a distribution moved since the reference? The index of credit scoring, with its distribution under no drift, which the rule of thumb 0.1 / 0.25 lacks.",
  assumptions: ["Rows are independent", "Bins come from the reference, not from the current rows"],
  formula: String.raw`\mathrm{PSI}=\sum_b(c_b-r_b)\ln\frac{c_b}{r_b},\quad \frac{nm}{n+m}\mathrm{PSI}\approx\chi^2_{B-1}`,
  sources: [
    {
      text: "Yurdakul & Naranjo (2020), Statistical properties of the population stability index, J. Risk Model Validation 14(4)",
    },
    { text: "Siddiqi (2006), Credit Risk Scorecards, ch. 8" },
  ],
  input: { ...driftFields, ...zeroFields("floor") },
  output: {
    estimate: { description: "PSI", unit: "nats" },
    statistic: { description: "nm / (n + m) · PSI, nearly χ² without drift" },
    bins: {
      description:
        "low, high, referenceCount, currentCount, referenceShare, currentShare, contribution",
      nullMeans: "the bin is open on that side, or a category",
    },
  },
  example: {
    note: "Three score bands, 100 applicants each time",
    input: { reference: [50, 30, 20], current: [40, 30, 30], kind: "counts" },
    output: { estimate: 0.0628608659, df: 2 },
  },
  run: ({ reference, current, ...options }) =>
    populationStabilityIndex({ reference, current }, options),
});

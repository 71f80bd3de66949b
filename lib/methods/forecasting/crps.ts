import { continuousRankedProbabilityScore } from "../../forecasting/continuousRankedProbabilityScore.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "crps",
  title: "Continuous ranked probability score",
  area: "forecasting",
  summary:
    "How good are whole forecast distributions, normal or simulated? Lower is better; of a point forecast it is the absolute error.",
  assumptions: ["Forecasts were made without the values they are compared with"],
  formula: String.raw`\mathrm{CRPS}=\operatorname E|X-y|-\tfrac12\operatorname E|X-X'|`,
  sources: [
    {
      text: "Gneiting & Raftery (2007), Strictly proper scoring rules, prediction, and estimation, JASA 102, 359–378",
    },
  ],
  input: {
    actual: field.numbers({ description: "What happened", unit: "unit of the series" }),
    mean: field.optional(
      field.numbers({ description: "Means of normal forecasts", unit: "unit of the series" }),
    ),
    sd: field.optional(
      field.numbers({
        description: "Their standard deviations",
        unit: "unit of the series",
        min: 0,
      }),
    ),
    samples: field.optional(
      field.matrix({
        description: "One row of simulated values per actual one",
        unit: "unit of the series",
      }),
    ),
  },
  output: {
    estimate: { description: "Mean score", unit: "unit of the series" },
    n: { description: "Forecasts compared" },
    scores: { description: "One per actual value", unit: "unit of the series" },
  },
  example: {
    note: "A normal forecast with mean 5 and standard deviation 2 of the value 6",
    input: { actual: [6], mean: [5], sd: [2] },
    output: { estimate: 0.6628070625 },
  },
  run: continuousRankedProbabilityScore,
});

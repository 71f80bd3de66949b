import { field } from "../../schemas/field.ts";
import { cohenD } from "../../statistics/effects/cohenD.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";

export default defineMethod({
  id: "cohen-d",
  title: "Cohen's d",
  area: "effects",
  summary: "How far apart are two means, in pooled standard deviations?",
  assumptions: [
    "Values are independent, within and between the groups",
    "For the interval: normal values of equal spread",
  ],
  formula: String.raw`d=\frac{\bar a-\bar b}{s_p}`,
  sources: [
    { text: "Cohen (1988), Statistical Power Analysis for the Behavioral Sciences" },
    { text: "Hedges & Olkin (1985), Statistical Methods for Meta-Analysis, chapter 5" },
  ],
  input: {
    a: metricFields.sample("First group"),
    b: metricFields.sample("Second group"),
    intervalMethod: field.choice(["noncentral-t", "normal"], {
      description:
        "Interval by the noncentral t, exact for normal values of equal spread, or by the normal approximation",
      default: "noncentral-t",
    }),
    level: field.level(),
  },
  output: {
    estimate: { description: "d, in pooled standard deviations" },
    standardError: {
      description: "√(1/n_a + 1/n_b + d²/(2 df)), times the same factor as the estimate",
    },
    intervalMethod: { description: "Method of the interval that was used" },
  },
  example: {
    note: "R's sleep data as independent groups",
    input: {
      a: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0],
      b: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
    },
    output: { estimate: -0.8321811 },
  },
  rescales: { inputs: ["a", "b"] },
  run: ({ a, b, ...options }) => cohenD(a, b, options),
});

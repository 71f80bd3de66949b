import { field } from "../../schemas/field.ts";
import { glassDelta } from "../../statistics/effects/glassDelta.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";

export default defineMethod({
  id: "glass-delta",
  title: "Glass's Δ",
  area: "effects",
  summary:
    "How far apart are two means, in standard deviations of the control group? For treatments that change the spread.",
  assumptions: [
    "Values are independent, within and between the groups",
    "For the interval: normal values",
  ],
  formula: String.raw`\Delta=\frac{\bar a-\bar b}{s_b}`,
  sources: [
    {
      text: "Glass (1976), Primary, secondary, and meta-analysis of research, Educational Researcher 5, 3–8",
    },
  ],
  input: {
    a: metricFields.sample("Treatment"),
    b: metricFields.sample("Control group"),
    intervalMethod: field.choice(["noncentral-t", "normal"], {
      description:
        "Interval by the noncentral t, exact for normal values of equal spread, or by the normal approximation",
      default: "noncentral-t",
    }),
    level: field.level(),
  },
  output: {
    estimate: { description: "Δ, in standard deviations of the control group" },
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
    output: { estimate: -0.78911275 },
  },
  rescales: { inputs: ["a", "b"] },
  run: ({ a, b, ...options }) => glassDelta(a, b, options),
});

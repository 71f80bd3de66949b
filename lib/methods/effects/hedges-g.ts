import { field } from "../../schemas/field.ts";
import { hedgesG } from "../../statistics/effects/hedgesG.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";

export default defineMethod({
  id: "hedges-g",
  title: "Hedges' g",
  area: "effects",
  summary: "Cohen's d without its bias in small samples.",
  assumptions: [
    "Values are independent, within and between the groups",
    "For the interval: normal values of equal spread",
  ],
  formula: String.raw`g=J\,d,\quad J=\frac{\Gamma(\nu/2)}{\sqrt{\nu/2}\,\Gamma((\nu-1)/2)}`,
  sources: [
    {
      text: "Hedges (1981), Distribution theory for Glass's estimator of effect size, Journal of Educational Statistics 6, 107–128",
    },
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
    estimate: { description: "g, in pooled standard deviations" },
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
    output: { estimate: -0.79693524 },
  },
  rescales: { inputs: ["a", "b"] },
  run: ({ a, b, ...options }) => hedgesG(a, b, options),
});

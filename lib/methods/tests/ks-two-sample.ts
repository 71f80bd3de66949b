import { field } from "../../schemas/field.ts";
import { ksTwoSample } from "../../statistics/tests/ksTwoSample.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";

export default defineMethod({
  id: "ks-two-sample",
  title: "Kolmogorov–Smirnov test, two samples",
  area: "tests",
  summary:
    "Do two independent groups come from the same distribution? Sees differences in location, spread and shape.",
  assumptions: ["Values are independent, within and between the groups"],
  formula: String.raw`D=\sup_x|F_m(x)-G_n(x)|`,
  sources: [
    { text: "Smirnov (1939), Bulletin Moscow University 2, 3–16" },
    { text: "Schröer & Trenkler (1995), Computational Statistics & Data Analysis 20, 185–202" },
  ],
  input: {
    a: metricFields.values("First group"),
    b: metricFields.values("Second group"),
    pMethod: field.choice(["auto", "exact", "asymptotic"], {
      description:
        "How p is computed; auto is exact while the sizes' product is at most ten million",
      default: "auto",
    }),
    alternative: field.alternative(
      "Whether a's distribution function differs from, lies below or above b's",
    ),
  },
  output: {
    statistic: { description: "D, the largest distance of the distribution functions" },
    locationOfD: { description: "Value at which it is reached", unit: "unit of the metric" },
    pMethod: { description: "How p was computed: exact or asymptotic" },
  },
  example: {
    note: "Two groups that overlap little: D at 3.1",
    input: { a: [1.1, 2.4, 2.9, 3.1], b: [2.7, 3.5, 4.2, 4.8, 5.0] },
    output: { statistic: 0.8, locationOfD: 3.1, p: 0.0793651 },
  },
  run: ({ a, b, ...options }) => ksTwoSample(a, b, options),
});

import { field } from "../../schemas/field.ts";
import { signTest } from "../../statistics/tests/signTest.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";

export default defineMethod({
  id: "sign-test",
  title: "Sign test",
  area: "tests",
  summary:
    "Is the median of values, or of the differences of pairs, a given one? Asks for no symmetry.",
  assumptions: ["Values are independent"],
  formula: String.raw`S=\#\{x_i>\theta_0\}\sim\mathrm{Bin}(n,\tfrac12)`,
  sources: [
    { text: "Dixon & Mood (1946), The statistical sign test, JASA 41, 557–566" },
    { text: "Conover (1999), Practical Nonparametric Statistics, 3rd ed., 3.4" },
  ],
  input: {
    values: metricFields.values("Values, or differences of pairs"),
    null: metricFields.null("Median under the null hypothesis"),
    level: field.level(),
    alternative: field.alternative("Whether the median differs from, is below or above `null`"),
  },
  output: {
    estimate: { description: "Median", unit: "unit of the metric" },
    interval: {
      description: "Exact interval of order statistics, coverage at least `level`",
      nullMeans: "no bound on that side, or too few values for the level",
    },
    statistic: { description: "Values above `null`" },
    above: { description: "Values above `null`", unit: "count" },
    below: { description: "Values below `null`", unit: "count" },
    equal: { description: "Values equal to `null`, left out of the test", unit: "count" },
  },
  example: {
    note: "Depression scores of nine patients (Hollander & Wolfe 1973, p. 29): 7 of 9 fell",
    input: { values: [0.952, -0.147, 1.022, 0.43, 0.62, 0.59, 0.49, -0.08, 0.01] },
    output: {
      statistic: 7,
      p: 0.1796875,
      estimate: 0.49,
      "interval.0": -0.08,
      "interval.1": 0.952,
    },
  },
  run: ({ values, ...options }) => signTest(values, options),
});

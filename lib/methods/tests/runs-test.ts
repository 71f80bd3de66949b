import { field } from "../../schemas/field.ts";
import { runsTest } from "../../statistics/tests/runsTest.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "runs-test",
  title: "Wald–Wolfowitz runs test",
  area: "tests",
  summary: "Are high and low values in random order, or is there a trend or an alternation?",
  assumptions: ["The order of the values is the one in which they arose"],
  formula: String.raw`z=\frac{R-\left(\frac{2n_1n_2}{n}+1\right)}{\sqrt{\frac{2n_1n_2(2n_1n_2-n)}{n^2(n-1)}}}`,
  sources: [
    {
      text: "Wald & Wolfowitz (1940), On a test whether two samples are from the same population, Annals of Mathematical Statistics 11, 147–162",
    },
  ],
  input: {
    values: field.numbers({ description: "Values in their order" }),
    cut: field.optional(
      field.anyOf(
        [
          field.number({ description: "A number" }),
          field.choice(["median", "mean"], { description: "A centre" }),
        ],
        {
          description: "What divides high from low: median, mean or a number; left out: the median",
        },
      ),
    ),
    continuity: field.boolean({ description: "Continuity correction", default: false }),
    pMethod: field.choice(["asymptotic", "exact"], {
      description: "How p is computed; exact counts all orders of as many high and low values",
      default: "asymptotic",
    }),
    alternative: field.alternative("Whether there are other than random, too few or too many runs"),
  },
  output: {
    statistic: { description: "Distance of the runs from their mean in standard deviations, z" },
    pMethod: { description: "How p was computed: asymptotic or exact" },
    runs: { description: "Runs of values on one side of the cut", unit: "count" },
    expectedRuns: { description: "Mean number of runs in random order" },
    above: { description: "Values above the cut", unit: "count" },
    below: { description: "Values below the cut", unit: "count" },
  },
  example: {
    note: "Twelve values in three runs",
    input: { values: [1, 2, 3, 2, 8, 9, 7, 8, 9, 1, 2, 8], cut: 5 },
    output: { runs: 4, expectedRuns: 7, above: 6 },
  },
  run: ({ values, cut = "median", ...options }) => runsTest(values, { cut, ...options }),
});

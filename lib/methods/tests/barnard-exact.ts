import { field } from "../../schemas/field.ts";
import { barnardTest } from "../../statistics/tests/barnardTest.ts";
import { defineMethod } from "../defineMethod.ts";
import { tableField } from "../tableField.ts";

export default defineMethod({
  id: "barnard-exact",
  title: "Barnard's exact test",
  area: "tests",
  summary:
    "Do two small groups of fixed sizes have the same rate? Exact at every size, and more powerful than Fisher's test, which also fixes the total of successes.",
  assumptions: [
    "Trials are independent, within and between the groups",
    "The sizes of both groups were fixed in advance",
  ],
  formula: String.raw`p=\max_\pi\sum_{|z(x,y)|\ge|z|}\binom{n_1}{x}\binom{n_2}{y}\pi^{x+y}(1-\pi)^{n_1+n_2-x-y}`,
  sources: [
    { text: "Barnard (1947), Significance tests for 2 × 2 tables, Biometrika 34, 123–138" },
  ],
  input: {
    table: tableField("2 × 2 counts: successes first, one column per group", 2, 1e8),
    groups: field.choice(["columns", "rows"], {
      description: "Whether the columns (as SciPy) or the rows are the two groups",
      default: "columns",
    }),
    level: field.level(),
    alternative: field.alternative(
      "Whether the first rate differs from, is less or greater than the second",
    ),
  },
  output: {
    estimate: { description: "First rate − second rate", unit: "share" },
    interval: {
      description: "Newcombe's interval of the difference",
      nullMeans: "no bound on that side",
    },
    statistic: { description: "Pooled z of the difference" },
    nuisance: { description: "Common rate at which p is largest", unit: "share" },
    rates: { description: "Rates of both groups", unit: "share" },
  },
  example: {
    note: "Seven of 15 vaccinated and 12 of 15 others infected (SciPy documentation of barnard_exact: 0.0341 one-sided)",
    input: {
      table: [
        [7, 12],
        [8, 3],
      ],
      alternative: "less",
    },
    output: { statistic: -1.89433808 },
  },
  run: ({ table, ...options }) => barnardTest(table, options),
});

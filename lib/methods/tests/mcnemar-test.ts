import { field } from "../../schemas/field.ts";
import { mcnemarTest } from "../../statistics/tests/mcnemarTest.ts";
import { defineMethod } from "../defineMethod.ts";
import { tableField } from "../tableField.ts";

export default defineMethod({
  id: "mcnemar-test",
  title: "McNemar's test",
  area: "tests",
  summary:
    "Did yes/no answers of the same units change? Compares the two kinds of change, b (yes → no) and c (no → yes).",
  assumptions: ["Pairs are independent of each other", "The χ² form: at least 25 changed pairs"],
  formula: String.raw`X^2=\frac{(|b-c|-1)^2}{b+c},\quad p_{\text{exact}}=2\,P(B\le\min(b,c)),\ B\sim\mathrm{Bin}(b+c,\tfrac12)`,
  sources: [
    {
      text: "McNemar (1947), Sampling error of the difference between correlated proportions, Psychometrika 12, 153–157",
    },
  ],
  input: {
    table: tableField("2 × 2 counts of pairs: rows first answer, columns second"),
    kind: field.choice(["exact", "chi-square"], {
      description: "Exact binomial test or χ² with one degree of freedom",
      default: "exact",
    }),
    correction: field.boolean({ description: "Continuity correction of χ²", default: true }),
    level: field.level(),
  },
  output: {
    estimate: { description: "First rate − second rate = (b − c) / n", unit: "share" },
    statistic: { description: "min(b, c) for the exact test, χ² otherwise" },
    oddsRatio: { description: "b / c", nullMeans: "infinite: c is 0" },
    oddsRatioInterval: { description: "Exact interval of b / c", nullMeans: "no upper bound" },
  },
  example: {
    note: "Approval in two surveys of the same 1,600 voters: Agresti (1990), p. 350, as in R's documentation of mcnemar.test",
    input: {
      table: [
        [794, 150],
        [86, 570],
      ],
      kind: "chi-square",
    },
    output: { estimate: 0.04, statistic: 16.8178, p: 4.114562e-5 },
  },
  run: ({ table, ...options }) => mcnemarTest(table, options),
});

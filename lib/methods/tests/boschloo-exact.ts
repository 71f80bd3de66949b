import { field } from "../../schemas/field.ts";
import { boschlooTest } from "../../statistics/tests/boschlooTest.ts";
import { defineMethod } from "../defineMethod.ts";
import { tableField } from "../tableField.ts";

export default defineMethod({
  id: "boschloo-exact",
  title: "Boschloo's exact test",
  area: "tests",
  summary:
    "Do two small groups of fixed sizes have the same rate? Orders the tables by Fisher's p and is never less powerful than Fisher's test.",
  assumptions: [
    "Trials are independent, within and between the groups",
    "The sizes of both groups were fixed in advance",
  ],
  formula: String.raw`p=\max_\pi P_\pi\left(p_F(X,Y)\le p_F(x,y)\right)`,
  sources: [
    {
      text: "Boschloo (1970), Raised conditional level of significance for the 2 × 2 table, Statistica Neerlandica 24, 1–9",
    },
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
    statistic: { description: "Fisher's one-sided p; two-sided the smaller one" },
    nuisance: { description: "Common rate at which p is largest", unit: "share" },
    rates: { description: "Rates of both groups", unit: "share" },
  },
  example: {
    note: "74 of 117 satisfied against 31 of 63 (SciPy documentation of boschloo_exact: 0.0483, p 0.0355)",
    input: {
      table: [
        [74, 31],
        [43, 32],
      ],
      alternative: "greater",
    },
    output: { statistic: 0.04831221 },
  },
  run: ({ table, ...options }) => boschlooTest(table, options),
});

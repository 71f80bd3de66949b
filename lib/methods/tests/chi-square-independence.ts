import { field } from "../../schemas/field.ts";
import { chiSquareIndependence } from "../../statistics/tests/chiSquareIndependence.ts";
import { defineMethod } from "../defineMethod.ts";
import { tableField } from "../tableField.ts";

export default defineMethod({
  id: "chi-square-independence",
  title: "χ²-test of independence",
  area: "tests",
  summary:
    "Are the rows and columns of a table of counts independent? For small expected counts use Fisher's exact test.",
  assumptions: [
    "Each unit is counted once, independently of the others",
    "Expected counts of at least 5 in four fifths of the cells, nowhere below 1",
  ],
  formula: String.raw`X^2=\sum_{ij}\frac{(n_{ij}-e_{ij})^2}{e_{ij}},\quad e_{ij}=\frac{n_{i\cdot}n_{\cdot j}}{n}`,
  sources: [
    { text: "Pearson (1900), Philosophical Magazine 50, 157–175" },
    {
      text: "Yates (1934), Contingency tables involving small numbers, JRSS Supplement 1, 217–235",
    },
  ],
  input: {
    table: tableField("Counts"),
    correction: field.boolean({
      description: "Yates' continuity correction when there is one degree of freedom",
      default: true,
    }),
    kind: field.choice(["pearson", "likelihood-ratio"], {
      description: "Pearson's X² or the likelihood ratio G",
      default: "pearson",
    }),
  },
  output: {
    cramerV: { description: "Cramér's V from the uncorrected X², 0 to 1" },
    expected: { description: "Expected counts", unit: "count" },
    residuals: { description: "Pearson residuals, (observed − expected) / √expected" },
  },
  example: {
    note: "Party by gender (Agresti 2007, Categorical Data Analysis, p. 39; R documentation of chisq.test: X² = 30.07)",
    input: {
      table: [
        [762, 327, 468],
        [484, 239, 477],
      ],
    },
    output: { statistic: 30.070149095754687, df: 2, p: 2.953588662093e-7 },
  },
  run: ({ table, ...options }) => chiSquareIndependence(table, options),
});

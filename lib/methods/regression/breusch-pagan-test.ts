import { field } from "../../schemas/field.ts";
import { transpose } from "../../statistics/linearAlgebra/columns.ts";
import { breuschPaganTest } from "../../statistics/regression/breuschPaganTest.ts";
import { designFromRows } from "../../statistics/regression/design.ts";
import { defineMethod } from "../defineMethod.ts";
import { regressionFields, varianceTestOutput } from "../regressionFields.ts";

const id = "breusch-pagan-test";
const { y, x, names, intercept } = regressionFields;

export default defineMethod({
  id,
  title: "Breusch–Pagan test",
  area: "regression",
  summary:
    "Does the spread of the residuals change with the predictors? Koenker's studentized form by default; the original one needs normal errors.",
  assumptions: [
    "Errors are independent",
    "Errors are normal (original form only)",
    "Rows are many",
  ],
  formula: String.raw`nR^2\ \text{of}\ e_i^2\ \text{on}\ z_i\ \text{(Koenker)},\quad \tfrac12\mathrm{ESS}\ \text{of}\ \frac{e_i^2}{\hat\sigma^2}\ \text{on}\ z_i\ \text{(original)}`,
  sources: [
    {
      text: "Breusch & Pagan (1979), A simple test for heteroscedasticity and random coefficient variation, Econometrica 47, 1287–1294",
    },
    {
      text: "Koenker (1981), A note on studentizing a test for heteroscedasticity, J. Econometrics 17, 107–112",
    },
  ],
  input: {
    y,
    x,
    names,
    intercept,
    form: field.choice(["studentized", "original"], {
      description: "Koenker's form, or Breusch and Pagan's own",
      default: "studentized",
    }),
    z: field.optional(
      field.matrix({ description: "What the variance may depend on, rows as y; default x" }),
    ),
  },
  output: varianceTestOutput,
  example: {
    note: "Residuals that grow along the line",
    input: {
      y: [1.1, 1.9, 3.2, 3.7, 5.5, 5.2, 8.1, 6.6, 10.9, 7.8],
      x: [[1], [2], [3], [4], [5], [6], [7], [8], [9], [10]],
    },
    output: { statistic: 6.54180400823, p: 0.0105368445827 },
  },
  squared: ["y"],
  run: ({ x: rows, y: response, form, z, ...options }) => {
    if (z && z.length !== response.length)
      throw new RangeError(
        `${id}: z must have as many rows as y has values = ${response.length}, got ${z.length}`,
      );
    const design = designFromRows(rows, response.length, { method: id, ...options });
    const studentized = form === "studentized";
    return breuschPaganTest(design, response, { studentized, z: z && transpose(z) });
  },
});

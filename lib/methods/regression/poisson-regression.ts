import { field } from "../../schemas/field.ts";
import { designFromRows } from "../../statistics/regression/design.ts";
import { poissonRegression } from "../../statistics/regression/poissonRegression.ts";
import { defineMethod } from "../defineMethod.ts";
import { glmOutput } from "../glmFields.ts";
import { regressionFields } from "../regressionFields.ts";

const id = "poisson-regression";
const { x, names, intercept, level } = regressionFields;

export default defineMethod({
  id,
  title: "Poisson regression",
  area: "regression",
  summary:
    "How does the rate of events change with each predictor, the others held? Counts per row, with exposure where rows were watched for different times.",
  assumptions: [
    "Events are independent",
    "Log-rates are linear in the predictors",
    "Counts vary as Poisson's law says: variance equal to the mean",
  ],
  formula: String.raw`\log\frac{\mu_i}{t_i}=x_i^\top\beta`,
  sources: [{ text: "McCullagh & Nelder (1989), Generalized Linear Models, 2nd ed., chapter 6" }],
  input: {
    y: field.counts({ description: "Events per row", unit: "count" }),
    x,
    exposure: field.optional(
      field.numbers({
        description: "Time, area or people at risk per row, above 0; default 1",
        min: 0,
        openMin: true,
      }),
    ),
    names,
    intercept,
    level,
    likelihoodRatios: field.boolean({
      description: "Also tests each predictor by a fit without it",
      default: false,
    }),
  },
  output: glmOutput,
  example: {
    note: "Counts of three outcomes under three treatments: R's documentation of glm (Dobson, 1990)",
    input: {
      y: [18, 17, 15, 20, 10, 20, 25, 13, 12],
      x: [
        [0, 0, 0, 0],
        [1, 0, 0, 0],
        [0, 1, 0, 0],
        [0, 0, 1, 0],
        [1, 0, 1, 0],
        [0, 1, 1, 0],
        [0, 0, 0, 1],
        [1, 0, 0, 1],
        [0, 1, 0, 1],
      ],
      names: ["outcome2", "outcome3", "treatment2", "treatment3"],
    },
    output: { "coefficients.0.estimate": 3.044522437723, deviance: 5.12914107700115 },
  },
  run: ({ x: rows, y, exposure, names: given, intercept: constant, ...options }) =>
    poissonRegression(
      designFromRows(rows, y.length, { method: id, intercept: constant, names: given }),
      y,
      exposure,
      options,
    ),
});

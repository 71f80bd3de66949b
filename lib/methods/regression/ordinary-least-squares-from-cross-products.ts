import { field } from "../../schemas/field.ts";
import { crossProductsRegression } from "../../statistics/regression/crossProductsRegression.ts";
import { defineMethod } from "../defineMethod.ts";
import { linearModelOutput, regressionFields } from "../regressionFields.ts";

const { n, coefficients, residualDf, rss, residualStandardError, rSquared } = linearModelOutput;

const centre = (description: string) =>
  field.optional(
    field.object(
      {
        x: field.numbers({ description: "One value per predictor" }),
        y: field.number({ description: "Value for y", unit: "unit of y" }),
      },
      { description },
    ),
  );

export default defineMethod({
  id: "ordinary-least-squares-from-cross-products",
  title: "Linear regression from sums of products",
  area: "regression",
  summary:
    "Linear regression of any number of rows from one aggregate query: n, XᵀX, Xᵀy and yᵀy, which add up over parts. Give products of deviations from means where you can: raw ones lose digits.",
  assumptions: [
    "The mean of y is linear in the predictors",
    "Errors are independent with one variance, nearly normal or many",
    "Predictors are not nearly collinear: products lose twice the digits that rows lose",
  ],
  formula: String.raw`\hat\beta=(X^\top X)^{-1}X^\top y,\quad \mathrm{RSS}=y^\top y-\hat\beta^\top X^\top y`,
  sources: [
    { text: "Golub & Van Loan (2013), Matrix Computations, 4th ed., 5.3.2 (normal equations)" },
  ],
  input: {
    n: field.count({ description: "Rows", unit: "count" }),
    xx: field.matrix({ description: "XᵀX: sums of products of the predictors, symmetric" }),
    xy: field.numbers({ description: "Xᵀy: sum of each predictor times y" }),
    yy: field.number({ description: "yᵀy: sum of the squares of y", min: 0 }),
    sums: centre("Sums of the predictors and of y: adds a constant term to raw products"),
    means: centre(
      "Means from which xx, xy and yy are deviations (covar_samp times n − 1): adds a constant term",
    ),
    names: regressionFields.names,
    level: regressionFields.level,
  },
  output: {
    statistic: { description: "F statistic of all slopes together" },
    df: { description: "Degrees of freedom of F: slopes tested, and those of the errors" },
    p: { description: "p-value of that F test" },
    n: n!,
    coefficients: coefficients!,
    residualDf: residualDf!,
    rss: rss!,
    residualStandardError: residualStandardError!,
    rSquared: rSquared!,
    condition: {
      description:
        "Condition number of the predictors, scaled: twice its decimal logarithm of digits are lost",
    },
  },
  example: {
    note: "The ten cars of the example of ordinary-least-squares, as sums",
    input: {
      n: 10,
      xx: [[696]],
      xy: [1415],
      yy: 3405,
      sums: { x: [80], y: 159 },
    },
    output: { "coefficients.1.estimate": 2.55357142857, rSquared: 0.416422299334 },
  },
  run: ({ names, level, ...products }) => crossProductsRegression(products, { names, level }),
});

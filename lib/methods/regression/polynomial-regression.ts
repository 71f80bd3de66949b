import { field } from "../../schemas/field.ts";
import { polynomialRegression } from "../../statistics/regression/polynomialRegression.ts";
import { defineMethod } from "../defineMethod.ts";
import { linearModelFields, linearModelOutput } from "../regressionFields.ts";

const { y, covariance, clusters, parameterCount, level } = linearModelFields;

export default defineMethod({
  id: "polynomial-regression",
  title: "Polynomial regression",
  area: "regression",
  summary:
    "How does the mean of y follow a polynomial in one predictor? Computed in orthogonal polynomials, reported for powers of x and degree by degree.",
  assumptions: [
    "The mean of y is a polynomial of the given degree",
    "Errors are independent with one variance, nearly normal or many",
  ],
  formula: String.raw`y_i=\beta_0+\beta_1x_i+\dots+\beta_dx_i^d+\varepsilon_i`,
  sources: [
    {
      text: "Forsythe (1957), Generation and use of orthogonal polynomials for data-fitting with a digital computer, J. SIAM 5, 74–88",
    },
    {
      text: "NIST StRD: Filip, Wampler1–5, Pontius (certified values)",
      url: "https://www.itl.nist.gov/div898/strd/lls/lls.shtml",
    },
  ],
  input: {
    y,
    x: field.numbers({ description: "Predictor, one value per value of y", unit: "unit of x" }),
    degree: field.integer({ description: "Highest power of x", min: 1, max: 20, default: 2 }),
    covariance,
    clusters,
    parameterCount,
    level,
    predict: field.optional(
      field.numbers({ description: "Values of x at which to predict", unit: "unit of x" }),
    ),
  },
  output: {
    ...linearModelOutput,
    condition: { description: "Condition number of the Chebyshev columns, of length one each" },
    orthogonal: {
      description:
        "One row per degree: coefficient of its orthonormal polynomial with classical error, as R's poly()",
      nullMeans: "the standard error is 0",
    },
  },
  example: {
    note: "A bent curve: nearly y = x²",
    input: { y: [1.2, 3.9, 9.1, 15.8, 25.3, 35.7, 49.2, 64.1], x: [1, 2, 3, 4, 5, 6, 7, 8] },
    output: { "coefficients.2.estimate": 1.01369047619, rSquared: 0.999919682064 },
  },
  squared: ["y"],
  run: ({ x, y: response, degree, ...options }) =>
    polynomialRegression(x, response, degree, options),
});

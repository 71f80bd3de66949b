import { designFromRows } from "../../statistics/regression/design.ts";
import { ordinaryLeastSquares } from "../../statistics/regression/ordinaryLeastSquares.ts";
import { defineMethod } from "../defineMethod.ts";
import { linearModelFields, linearModelOutput } from "../regressionFields.ts";

const id = "ordinary-least-squares";

export default defineMethod({
  id,
  title: "Linear regression by ordinary least squares",
  area: "regression",
  summary:
    "How does the mean of y change with each predictor, the others held? Coefficients with errors, tests and intervals, fit and prediction; standard errors classical, HC0–HC4, cluster-robust or robust to correlation over time (HAC).",
  assumptions: [
    "The mean of y is linear in the predictors",
    "Errors are independent (between clusters, with cluster-robust errors; beyond `lags` periods, with HAC errors)",
    "Errors have one variance (classical errors only)",
    "Errors are nearly normal, or rows are many",
  ],
  formula: String.raw`\hat\beta=(X^\top X)^{-1}X^\top y,\quad \widehat{\operatorname{var}}(\hat\beta)=s^2(X^\top X)^{-1}\ \text{or}\ (X^\top X)^{-1}X^\top\hat\Omega X(X^\top X)^{-1}`,
  sources: [
    { text: "Golub & Van Loan (2013), Matrix Computations, 4th ed., 5.3" },
    {
      text: "MacKinnon & White (1985), Some heteroskedasticity-consistent covariance matrix estimators, J. Econometrics 29, 305–325",
    },
    {
      text: "Newey & West (1987), A simple, positive semi-definite, heteroskedasticity and autocorrelation consistent covariance matrix, Econometrica 55, 703–708",
    },
    {
      text: "Driscoll & Kraay (1998), Consistent covariance matrix estimation with spatially dependent panel data, Rev. Econ. Stat. 80, 549–560",
    },
    {
      text: "NIST StRD, linear least squares (certified values)",
      url: "https://www.itl.nist.gov/div898/strd/lls/lls.shtml",
    },
  ],
  input: linearModelFields,
  output: linearModelOutput,
  example: {
    note: "Speed and stopping distance of 50 cars: R's cars data, first 10 rows",
    input: {
      y: [2, 10, 4, 22, 16, 10, 18, 26, 34, 17],
      x: [[4], [4], [7], [7], [8], [9], [10], [10], [10], [11]],
      names: ["speed"],
    },
    output: {
      "coefficients.1.estimate": 2.5535714285714,
      "coefficients.1.standardError": 1.068772750086,
      rSquared: 0.416422299333692,
    },
  },
  squared: ["y"],
  run: ({ x, y, names, intercept, ...options }) =>
    ordinaryLeastSquares(designFromRows(x, y.length, { method: id, intercept, names }), y, options),
});

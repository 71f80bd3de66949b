import { field } from "../schemas/field.ts";
import type { OutputField } from "./types.ts";

/** Arguments that regression methods share. */
export const regressionFields = {
  y: field.numbers({ description: "Response, one value per row", unit: "unit of y" }),
  x: field.matrix({ description: "Predictors: one row per value of y, one column per predictor" }),
  names: field.optional(
    field.labels({ description: "Names of the columns of x, default x1, x2, …" }),
  ),
  intercept: field.boolean({ description: "Adds a constant term", default: true }),
  level: field.level({ description: "Confidence level of every interval" }),
};

/** Arguments of linear models fitted by least squares. */
export const linearModelFields = {
  ...regressionFields,
  covariance: field.choice(["classical", "HC0", "HC1", "HC2", "HC3", "HC4", "cluster", "HAC"], {
    description:
      "Standard errors: classical, heteroscedasticity-consistent, robust to correlation within clusters, or to correlation over time (Newey–West; Driscoll–Kraay with clusters)",
    default: "classical",
  }),
  clusters: field.optional(
    field.anyOf(
      [
        field.labels({ description: "Cluster of each row" }),
        field.integers({ description: "Cluster of each row" }),
      ],
      {
        description:
          "Cluster of each row, texts or integers; needed for covariance cluster. For HAC the period of each row, in order of time; without it each row is one",
      },
    ),
  ),
  lags: field.optional(
    field.count({
      description:
        "Periods over which errors may go together, for covariance HAC; default ⌊1.3 √periods⌋",
      unit: "periods",
      max: 10_000,
    }),
  ),
  parameterCount: field.choice(["with-variance", "coefficients"], {
    description:
      "Parameters that AIC and BIC count: the error variance too (R) or the coefficients only (statsmodels)",
    default: "with-variance",
  }),
  predict: field.optional(
    field.matrix({ description: "Rows at which to predict, with the columns of x" }),
  ),
};

/** Documentation of a table of coefficients. */
export const coefficientsOutput: OutputField = {
  description:
    "One row per coefficient: name, estimate, standardError, statistic (estimate / standardError), p (two-sided), interval",
  nullMeans: "the standard error is 0, so there is no statistic and no p",
};

/** What linear models return beside the shared fields. */
export const linearModelOutput: Readonly<Record<string, OutputField>> = {
  statistic: { description: "F statistic of all slopes together; Wald's with robust errors" },
  df: { description: "Degrees of freedom of F: slopes tested, and those of the errors" },
  p: { description: "p-value of that F test" },
  n: { description: "Rows with a weight above 0", unit: "count" },
  coefficients: coefficientsOutput,
  residualDf: { description: "Rows less coefficients", unit: "count" },
  rss: { description: "Weighted sum of squared residuals", unit: "squared unit of y" },
  residualStandardError: { description: "√(rss / residualDf)", unit: "unit of y" },
  rSquared: {
    description: "Share of the sum of squares explained; about 0 when there is no intercept",
    nullMeans: "y does not vary",
  },
  adjustedRSquared: {
    description: "R² corrected for the number of coefficients",
    nullMeans: "y does not vary",
  },
  logLikelihood: {
    description: "Log-likelihood of normal errors",
    nullMeans: "the fit is exact: the likelihood has no maximum",
  },
  aic: { description: "Akaike's criterion", nullMeans: "the fit is exact" },
  bic: { description: "Schwarz's criterion", nullMeans: "the fit is exact" },
  condition: {
    description: "Condition number of the design with columns of length one (30 is noteworthy)",
  },
  fitted: { description: "Model at each row", unit: "unit of y" },
  residuals: { description: "y less fitted", unit: "unit of y" },
  predictions: {
    description:
      "At each row of predict: mean, its standardError and interval, and predictionInterval for one new value",
    unit: "unit of y",
  },
};

/** What tests by a regression of the squared residuals return. */
export const varianceTestOutput: Readonly<Record<string, OutputField>> = {
  statistic: { description: "Chi-square statistic" },
  df: { description: "Independent columns of the auxiliary regression" },
  f: {
    description: "The same question by the F test of the auxiliary regression: statistic, df, p",
    nullMeans: "the auxiliary regression fits exactly",
  },
};

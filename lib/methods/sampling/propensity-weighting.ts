import { field } from "../../schemas/field.ts";
import { designFromRows } from "../../statistics/regression/design.ts";
import { propensityWeighting } from "../../statistics/sampling/propensityWeighting.ts";
import { defineMethod } from "../defineMethod.ts";
import { regressionFields } from "../regressionFields.ts";

const id = "propensity-weighting";
const unit = "unit of the outcome";

export default defineMethod({
  id,
  title: "Propensity score weighting",
  area: "sampling",
  summary:
    "What was the effect of a treatment that was not assigned at random, given covariates that explain who got it? Inverse probability weights with overlap and balance.",
  assumptions: [
    "The covariates hold everything that drives both treatment and outcome",
    "Every unit could have been in either arm (overlap)",
    "The propensity model is right",
  ],
  formula: String.raw`\hat\tau=\frac{\sum T_iw_iy_i}{\sum T_iw_i}-\frac{\sum(1-T_i)w_iy_i}{\sum(1-T_i)w_i},\quad w_i=\frac{T_i}{e_i}+\frac{1-T_i}{1-e_i}`,
  sources: [
    {
      text: "Rosenbaum & Rubin (1983), The central role of the propensity score in observational studies for causal effects, Biometrika 70, 41–55",
    },
    {
      text: "Lunceford & Davidian (2004), Stratification and weighting via the propensity score, Statistics in Medicine 23, 2937–2960",
    },
  ],
  input: {
    y: field.numbers({ description: "Outcome of each row", unit }),
    treated: field.integers({ description: "1 treated, 0 control", min: 0, max: 1 }),
    x: field.matrix({ description: "Covariates: one row per value of y" }),
    names: regressionFields.names,
    propensities: field.optional(
      field.numbers({
        description: "Known propensities; default fitted by logistic regression on x",
        unit: "share",
        min: 0,
        max: 1,
      }),
    ),
    estimand: field.choice(["ate", "att", "atc"], {
      description: "Effect on all, on the treated, or on the controls",
      default: "ate",
    }),
    trim: field.proportion({
      description: "Propensities are moved into [trim, 1 − trim]",
      unit: "share",
      max: 0.4,
      default: 0,
    }),
    level: field.level(),
  },
  output: {
    estimate: { description: "Difference of the weighted means", unit },
    standardError: {
      description: "From the influence function, the fitted propensities considered",
      unit,
    },
    meanTreated: { description: "Weighted mean of the treated", unit },
    meanControl: { description: "Weighted mean of the controls", unit },
    unweighted: { description: "Difference of the plain means", unit },
    balance: {
      description: "Standardised mean difference of each covariate before and after weighting",
      nullMeans: "the covariate does not vary within the arms",
    },
    treatedArm: {
      description: "n, lowest and highest propensity, effectiveSize, largestWeightShare",
    },
    controlArm: { description: "The same of the controls" },
    propensities: { description: "Propensity of each row", unit: "share" },
    stabilisedWeights: { description: "Weight times the share of the row's arm" },
    trimmed: { description: "Rows whose propensity was moved", unit: "count" },
  },
  example: {
    note: "One binary covariate: strata of 3 : 1 and 1 : 3, effect 1 in both; the plain difference is 2",
    input: {
      y: [5, 5.2, 4.8, 4, 3, 2.1, 1.9, 2],
      treated: [1, 1, 1, 0, 1, 0, 0, 0],
      x: [[1], [1], [1], [1], [0], [0], [0], [0]],
    },
    output: { estimate: 1, unweighted: 2 },
  },
  squared: ["y"],
  run: ({ y, treated, x, names, propensities, ...options }) => {
    const design = designFromRows(x, y.length, { method: id, intercept: false, names });
    return propensityWeighting(
      { y, treated, columns: design.columns, names: design.names, propensities },
      options,
    );
  },
});

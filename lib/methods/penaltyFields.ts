import { field } from "../schemas/field.ts";
import type { OutputField } from "./types.ts";

/** Arguments of penalized regressions. */
export const penaltyFields = {
  penalty: field.number({
    description: "λ of the formula: alpha in scikit-learn, lambda in glmnet",
    min: 0,
    default: 1,
  }),
  parametrization: field.choice(["scikit-learn", "glmnet"], {
    description:
      "What λ means: as in the formula, or glmnet's, whose quadratic penalty is over sd(y) and, for ridge, times n",
    default: "scikit-learn",
  }),
  standardize: field.boolean({
    description: "Penalizes predictors over their standard deviation (glmnet's default)",
    default: false,
  }),
};

/** What penalized regressions return beside the shared fields. */
export const penalizedOutput: Readonly<Record<string, OutputField>> = {
  n: { description: "Rows", unit: "count" },
  coefficients: { description: "name and estimate, in units of the data, intercept first" },
  rss: { description: "Sum of squared residuals", unit: "squared unit of y" },
  rSquared: {
    description: "Share of the sum of squares explained",
    nullMeans: "y does not vary",
  },
  fitted: { description: "Model at each row", unit: "unit of y" },
  residuals: { description: "y less fitted", unit: "unit of y" },
};

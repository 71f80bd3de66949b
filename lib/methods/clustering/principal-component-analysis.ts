import { principalComponents } from "../../clustering/principalComponents.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { jointArm, toJointMoments } from "../jointArm.ts";

const id = "principal-component-analysis";

export default defineMethod({
  id,
  title: "Principal component analysis",
  area: "clustering",
  summary:
    "Along which few directions do rows differ most? Scores, loadings and explained variance, from rows or from covariances alone.",
  assumptions: [
    "Columns are related linearly",
    "Columns share a unit, or the correlation matrix is chosen",
  ],
  formula: String.raw`X-\bar X=USV^\top,\quad \lambda_c=\frac{s_c^2}{n-1}`,
  sources: [
    { text: "Jolliffe (2002), Principal Component Analysis, 2nd ed., Springer" },
    { text: "Pearson (1901), On lines and planes of closest fit, Phil. Mag. 2, 559–572" },
  ],
  input: {
    rows: field.optional(field.matrix({ description: "Rows of numeric columns" })),
    moments: field.optional(
      jointArm(
        {
          columns: field.list(field.numbers({ description: "one column" }), {
            description: "Columns",
            minLength: 2,
          }),
        },
        {
          description:
            "Instead of rows: {n, means, covariances}, {n, sums, crossProducts} or columns; gives no scores",
        },
      ),
    ),
    matrix: field.choice(["covariance", "correlation"], {
      description: "Columns as they are, or divided by their standard deviations",
      default: "covariance",
    }),
    components: field.optional(
      field.count({ description: "Components kept, default all", min: 1, max: 10_000 }),
    ),
    whiten: field.boolean({
      description: "Divide scores by their standard deviation",
      default: false,
    }),
    reconstruct: field.boolean({
      description: "Return the rows as the kept components give them",
      default: false,
    }),
  },
  output: {
    components: {
      description: "Unit vector of each component; its entry of largest size is positive",
    },
    loadings: { description: "Components times their standard deviation" },
    variances: { description: "Variance along each component (n − 1)", unit: "squared units" },
    shares: { description: "Share of the total variance", unit: "share" },
    cumulativeShares: { description: "Share of this and the components before", unit: "share" },
    center: { description: "Mean of each column", unit: "unit of the column" },
    scale: { description: "Divisor of each column", unit: "unit of the column" },
    reconstructionError: {
      description: "Mean squared distance of a scaled row to what the kept components give",
    },
    scores: { description: "Coordinates of each row along the components" },
    reconstruction: { description: "Rows as the kept components give them, in their own units" },
  },
  example: {
    note: "scikit-learn documentation of PCA: shares 0.99244 and 0.00755",
    input: {
      rows: [
        [-1, -1],
        [-2, -1],
        [-3, -2],
        [1, 1],
        [2, 1],
        [3, 2],
      ],
    },
    output: {
      "shares.0": 0.9924428900898052,
      "shares.1": 0.007557109910194766,
      "components.0.0": 0.8384922379048739,
    },
  },
  run: ({ rows, moments, ...options }) => {
    if ((rows === undefined) === (moments === undefined))
      throw new RangeError(
        `${id}: rows or moments must be given, got ${rows ? "both" : "neither"}`,
      );
    return principalComponents(
      rows ? { rows } : { moments: toJointMoments(moments!, { where: `${id}: moments` }) },
      options,
    );
  },
});

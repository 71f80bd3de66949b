import { robustScaler } from "../../clustering/robustScaler.ts";
import { field } from "../../schemas/field.ts";
import { scalerMethod } from "../scalerMethod.ts";

export default scalerMethod(
  {
    id: "robust-scaler",
    title: "Robust scaling (median and quantile range)",
    summary: "Puts columns on one scale that outliers do not set.",
    formula: String.raw`z=\frac{x-\tilde x}{q_{0.75}-q_{0.25}}`,
    sources: [{ text: "scikit-learn 1.2 user guide, 6.3.1.3 Scaling data with outliers" }],
    example: {
      note: "scikit-learn documentation of RobustScaler",
      input: {
        rows: [
          [1, -2, 2],
          [-2, 1, 3],
          [4, 1, -2],
        ],
      },
      output: { "rows.0.1": -2, "rows.1.0": -1, "rows.1.2": 0.4, "rows.2.2": -1.6 },
    },
  },
  {
    lower: field.proportion({ description: "Lower probability of the range", default: 0.25 }),
    upper: field.proportion({ description: "Upper probability of the range", default: 0.75 }),
  },
  robustScaler,
);

import { standardScaler } from "../../clustering/standardScaler.ts";
import { field } from "../../schemas/field.ts";
import { scalerMethod } from "../scalerMethod.ts";

export default scalerMethod(
  {
    id: "standard-scaler",
    title: "Standard scaling (z-scores)",
    summary: "Puts columns on one scale: mean 0 and standard deviation 1.",
    formula: String.raw`z=\frac{x-\bar x}{s}`,
    sources: [{ text: "scikit-learn 1.2 user guide, 6.3.1 Standardization" }],
    example: {
      note: "scikit-learn documentation of StandardScaler",
      input: {
        rows: [
          [0, 0],
          [0, 0],
          [1, 1],
          [1, 1],
        ],
      },
      output: { "rows.0.0": -1, "rows.2.1": 1, "center.0": 0.5, "scale.0": 0.5 },
    },
  },
  {
    divisor: field.choice(["n", "n-1"], {
      description: "Divisor of the variance: n as scikit-learn, n − 1 as R's scale",
      default: "n",
    }),
  },
  standardScaler,
);

import { minMaxScaler } from "../../clustering/minMaxScaler.ts";
import { scalerMethod } from "../scalerMethod.ts";

export default scalerMethod(
  {
    id: "min-max-scaler",
    title: "Min–max scaling",
    summary: "Puts columns on the scale from 0 (smallest) to 1 (largest).",
    formula: String.raw`z=\frac{x-\min x}{\max x-\min x}`,
    sources: [{ text: "scikit-learn 1.2 user guide, 6.3.1.1 Scaling features to a range" }],
    example: {
      note: "scikit-learn documentation of MinMaxScaler",
      input: {
        rows: [
          [-1, 2],
          [-0.5, 6],
          [0, 10],
          [1, 18],
        ],
      },
      output: { "rows.1.0": 0.25, "rows.1.1": 0.25, "rows.3.1": 1, "scale.1": 16 },
    },
  },
  {},
  minMaxScaler,
);

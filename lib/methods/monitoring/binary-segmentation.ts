import { binarySegmentation } from "../../monitoring/binarySegmentation.ts";
import { field } from "../../schemas/field.ts";
import { changePointFields, changePointOutput } from "../changePointFields.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "binary-segmentation",
  title: "Change points by binary segmentation",
  area: "monitoring",
  summary:
    "Where are the largest changes of a series, one after the other? Fast and easy to follow; PELT finds the best segmentation.",
  assumptions: [
    "Values are independent within segments: autocorrelation makes changes appear",
    "A pair of opposite changes may hide each other",
  ],
  formula: String.raw`\max_t\;\mathcal C(x_{a:b})-\mathcal C(x_{a:t})-\mathcal C(x_{t:b})>\beta`,
  sources: [
    {
      text: "Scott & Knott (1974), A cluster analysis method for grouping means, Biometrics 30, 507–512",
    },
  ],
  input: {
    ...changePointFields,
    maxChanges: field.optional(
      field.count({ description: "Most changes to look for", max: 10_000 }),
    ),
  },
  output: {
    ...changePointOutput,
    splits: { description: "at and gain of each split, in the order found" },
  },
  example: {
    note: "Two levels",
    input: { values: [1.1, 0.9, 1, 1.2, 0.8, 5.1, 4.9, 5, 5.2, 4.8] },
    output: { "changePoints.0": 5, "splits.length": 1 },
  },
  squared: ["values"],
  run: ({ values, ...options }) => binarySegmentation(values, options),
});

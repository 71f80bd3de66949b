import { field } from "../../schemas/field.ts";
import { medianAbsoluteDeviation } from "../../statistics/descriptive/medianAbsoluteDeviation.ts";
import { defineMethod } from "../defineMethod.ts";
import { valuesField } from "../valueFields.ts";

export default defineMethod({
  id: "median-absolute-deviation",
  title: "Median absolute deviation",
  area: "descriptive",
  summary: "How far do values typically lie from their median? Up to half of them may be wild.",
  assumptions: ["Values are independent"],
  formula: String.raw`\operatorname{median}_i\,|x_i-\operatorname{median}_j x_j|`,
  sources: [
    {
      text: "Hampel (1974), The influence curve and its role in robust estimation, JASA 69, 383–393",
    },
  ],
  input: {
    values: valuesField,
    scale: field.choice(["raw", "normal"], {
      description: "normal multiplies by 1.4826, to estimate a normal standard deviation",
      default: "raw",
    }),
  },
  output: {
    estimate: { description: "Median absolute deviation", unit: "unit of the values" },
    median: { description: "Median", unit: "unit of the values" },
    n: { description: "Number of values", unit: "count" },
  },
  example: {
    note: "One value far out among seven",
    input: { values: [1, 1, 2, 2, 4, 6, 9] },
    output: { estimate: 1, median: 2 },
  },
  run: ({ values, scale }) => medianAbsoluteDeviation(values, scale),
});

import { requireShape } from "../../statistics/tests/requireShape.ts";
import { dagostinoK2 } from "../../statistics/tests/dagostinoK2.ts";
import { defineMethod } from "../defineMethod.ts";
import { shapeFields } from "../shapeFields.ts";

export default defineMethod({
  id: "dagostino-k2",
  title: "D'Agostino–Pearson K² test of normality",
  area: "tests",
  summary: "Are values normal, by skewness and kurtosis? Right from about 20 values on.",
  assumptions: ["Values are independent"],
  formula: String.raw`K^2=Z(\sqrt{b_1})^2+Z(b_2)^2`,
  sources: [
    { text: "D'Agostino & Pearson (1973), Biometrika 60, 613–622" },
    { text: "Anscombe & Glynn (1983), Biometrika 70, 227–234" },
  ],
  input: { ...shapeFields },
  output: {
    zSkewness: { description: "Skewness in standard deviations" },
    zKurtosis: { description: "Kurtosis in standard deviations" },
    n: { description: "Number of values" },
    skewness: { description: "Skewness, biased" },
    excessKurtosis: { description: "Excess kurtosis, biased" },
  },
  example: {
    note: "Weights in pounds of eleven men (Shapiro & Wilk 1965)",
    input: { values: [148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236] },
    output: { statistic: 13.034263 },
  },
  rescales: { inputs: ["values"] },
  run: (input) => dagostinoK2(requireShape(input, "dagostino-k2")),
});

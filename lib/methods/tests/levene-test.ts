import { field } from "../../schemas/field.ts";
import { leveneTest } from "../../statistics/tests/leveneTest.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";

export default defineMethod({
  id: "levene-test",
  title: "Levene's test of equal variances",
  area: "tests",
  summary:
    "Do groups have the same variance? With the median as centre (Brown–Forsythe, the default) robust to skewness.",
  assumptions: ["Values are independent, within and between the groups"],
  formula: String.raw`W=\text{F of }z_{ij}=|x_{ij}-\tilde x_j|`,
  sources: [
    { text: "Levene (1960), in Contributions to Probability and Statistics, 278–292" },
    { text: "Brown & Forsythe (1974), JASA 69, 364–367" },
  ],
  input: {
    groups: metricFields.valueGroups(),
    centre: field.choice(["mean", "median", "trimmed"], {
      description:
        "Centre of each group: mean (Levene), median (Brown–Forsythe) or trimmed mean (all values stay in the test)",
      default: "median",
    }),
    trim: field.proportion({
      description: "Share cut off at each end for the trimmed mean",
      default: 0.05,
      max: 0.5,
      openMax: true,
    }),
  },
  output: { statistic: { description: "F of the distances from the centre" } },
  example: {
    note: "Gear diameters in ten batches (NIST/SEMATECH e-Handbook 1.3.5.10: W = 1.70591)",
    input: {
      groups: [
        [1.006, 0.996, 0.998, 1.0, 0.992, 0.993, 1.002, 0.999, 0.994, 1.0],
        [0.998, 1.006, 1.0, 1.002, 0.997, 0.998, 0.996, 1.0, 1.006, 0.988],
        [0.991, 0.987, 0.997, 0.999, 0.995, 0.994, 1.0, 0.999, 0.996, 0.996],
        [1.005, 1.002, 0.994, 1.0, 0.995, 0.994, 0.998, 0.996, 1.002, 0.996],
        [0.998, 0.998, 0.982, 0.99, 1.002, 0.984, 0.996, 0.993, 0.98, 0.996],
        [1.009, 1.013, 1.009, 0.997, 0.988, 1.002, 0.995, 0.998, 0.981, 0.996],
        [0.99, 1.004, 0.996, 1.001, 0.998, 1.0, 1.018, 1.01, 0.996, 1.002],
        [0.998, 1.0, 1.006, 1.0, 1.002, 0.996, 0.998, 0.996, 1.002, 1.006],
        [1.002, 0.998, 0.996, 0.995, 0.996, 1.004, 1.004, 0.998, 0.999, 0.991],
        [0.991, 0.995, 0.984, 0.994, 0.997, 0.997, 0.991, 0.998, 1.004, 0.997],
      ],
    },
    output: { statistic: 1.7059177 },
  },
  rescales: { inputs: ["groups"] },
  run: ({ groups, ...options }) => leveneTest(groups, options),
});

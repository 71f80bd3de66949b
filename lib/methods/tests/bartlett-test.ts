import { bartlettTest } from "../../statistics/tests/bartlettTest.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";

export default defineMethod({
  id: "bartlett-test",
  title: "Bartlett's test of equal variances",
  area: "tests",
  summary:
    "Do groups of normal values have the same variance? Sensitive to other shapes; then use Levene's.",
  assumptions: ["Values are independent, within and between the groups", "Values are normal"],
  formula: String.raw`T=\frac{(n-k)\ln s_p^2-\sum_j(n_j-1)\ln s_j^2}{1+\frac{1}{3(k-1)}\left(\sum_j\frac1{n_j-1}-\frac1{n-k}\right)}`,
  sources: [{ text: "Bartlett (1937), Proceedings of the Royal Society A 160, 268–282" }],
  input: { groups: metricFields.groups() },
  output: { statistic: { description: "Bartlett's T" } },
  example: {
    note: "Gear diameters in ten batches (NIST/SEMATECH e-Handbook 1.3.5.7: T = 20.78580)",
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
    output: { statistic: 20.78587, df: 9 },
  },
  rescales: { inputs: ["groups"] },
  run: ({ groups }) => bartlettTest(groups),
});

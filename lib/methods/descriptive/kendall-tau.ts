import { field } from "../../schemas/field.ts";
import { kendallTau } from "../../statistics/descriptive/kendallTau.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "kendall-tau",
  title: "Kendall's τ-b",
  area: "descriptive",
  summary: "How much more often do pairs of observations agree in order than disagree?",
  assumptions: ["Pairs are independent"],
  formula: String.raw`\tau_b=\frac{C-D}{\sqrt{(N-T_x)(N-T_y)}}`,
  sources: [
    { text: "Kendall (1945), The treatment of ties in ranking problems, Biometrika 33, 239–251" },
  ],
  input: {
    x: field.numbers({ description: "First variable", minLength: 0 }),
    y: field.numbers({ description: "Second variable, as many values", minLength: 0 }),
    pMethod: field.choice(["auto", "exact", "asymptotic"], {
      description: "p-value: auto is exact without ties up to 33 pairs",
      default: "auto",
    }),
    level: field.level(),
    alternative: field.alternative(
      "Whether the correlation differs from, is less or greater than 0",
    ),
  },
  output: {
    estimate: { description: "Correlation, from −1 to 1" },
    n: { description: "Number of pairs", unit: "count" },
    pMethod: { description: "exact or asymptotic" },
  },
  example: {
    note: "R's sleep data: extra hours after two drugs, the same ten people",
    input: {
      x: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
      y: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
    },
    output: { estimate: 0.6, p: 0.016666115520282188, pMethod: "exact" },
  },
  run: ({ x, y, ...options }) => kendallTau(x, y, options),
});

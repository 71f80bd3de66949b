import { kruskalWallis } from "../../statistics/tests/kruskalWallis.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";

export default defineMethod({
  id: "kruskal-wallis",
  title: "Kruskal–Wallis test",
  area: "tests",
  summary:
    "Do several independent groups come from the same distribution? By ranks; Dunn's test says which differ.",
  assumptions: [
    "Values are independent, within and between the groups",
    "χ² approximation: at least 5 values per group",
  ],
  formula: String.raw`H=\frac{\frac{12}{n(n+1)}\sum_j n_j\left(\bar R_j-\frac{n+1}{2}\right)^2}{1-\sum(t^3-t)/(n^3-n)}`,
  sources: [{ text: "Kruskal & Wallis (1952), JASA 47, 583–621" }],
  input: { groups: metricFields.valueGroups() },
  output: {
    epsilonSquared: { description: "ε² = H / (n − 1), from 0 to 1" },
    etaSquared: {
      description: "η²_H = (H − k + 1) / (n − k), not below 0",
      nullMeans: "as many groups as values",
    },
    meanRanks: { description: "Mean rank of each group" },
  },
  example: {
    note: "Mucociliary efficiency (Hollander & Wolfe 1973, p. 116; R documentation of kruskal.test: 0.77143, p = 0.68)",
    input: {
      groups: [
        [2.9, 3.0, 2.5, 2.6, 3.2],
        [3.8, 2.7, 4.0, 2.4],
        [2.8, 3.4, 3.7, 2.2, 2.0],
      ],
    },
    output: { statistic: 0.771428571428572, df: 2, p: 0.679964773578827 },
  },
  run: ({ groups }) => kruskalWallis(groups),
});

import { adjustedRandIndex } from "../../clustering/adjustedRandIndex.ts";
import { agreementMethod } from "../agreementMethod.ts";

export default agreementMethod({
  id: "adjusted-rand-index",
  title: "Adjusted Rand index",
  summary:
    "Do two clusterings put the same pairs of rows together, beyond chance? 1 when equal, 0 by chance; names of groups do not matter.",
  formula: String.raw`\frac{\sum_{ij}\binom{n_{ij}}2-E}{\frac12\left[\sum_i\binom{a_i}2+\sum_j\binom{b_j}2\right]-E},\quad E=\frac{\sum_i\binom{a_i}2\sum_j\binom{b_j}2}{\binom n2}`,
  sources: [{ text: "Hubert & Arabie (1985), Comparing partitions, J. Classification 2, 193–218" }],
  options: {},
  output: {
    estimate: { description: "Adjusted index, at most 1; below 0 for less than chance" },
    randIndex: { description: "Share of pairs on which the two agree, not adjusted" },
  },
  example: {
    note: "scikit-learn documentation of adjusted_rand_score",
    input: { a: [0, 0, 1, 2], b: [0, 0, 1, 1] },
    output: { estimate: 0.5714285714285714 },
  },
  run: adjustedRandIndex,
});

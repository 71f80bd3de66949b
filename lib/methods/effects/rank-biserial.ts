import { field } from "../../schemas/field.ts";
import { rankBiserial } from "../../statistics/effects/rankBiserial.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";

export default defineMethod({
  id: "rank-biserial",
  title: "Rank-biserial correlation",
  area: "effects",
  summary:
    "How much more often is a value of one group larger than one of the other than smaller? Also known as Cliff's δ.",
  assumptions: ["Values are independent, within and between the groups"],
  formula: String.raw`r=\frac{\#\{a_i>b_j\}-\#\{a_i<b_j\}}{mn}`,
  sources: [
    { text: "Cliff (1993), Dominance statistics, Psychological Bulletin 114, 494–509" },
    { text: "Newcombe (2006), Statistics in Medicine 25, 559–573 (interval)" },
  ],
  input: {
    a: metricFields.values("First group"),
    b: metricFields.values("Second group"),
    level: field.level(),
  },
  output: {
    estimate: { description: "P(a > b) − P(a < b), from −1 to 1" },
    superiority: { description: "P(a > b) + ½ P(a = b)" },
  },
  example: {
    note: "Permeability of the human chorioamnion (Hollander & Wolfe 1973, p. 69)",
    input: {
      a: [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46],
      b: [1.15, 0.88, 0.9, 0.74, 1.21],
    },
    output: { estimate: 0.4, superiority: 0.7 },
  },
  run: ({ a, b, ...options }) => rankBiserial(a, b, options),
});

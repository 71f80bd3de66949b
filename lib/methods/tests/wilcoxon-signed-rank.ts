import { field } from "../../schemas/field.ts";
import { pairedValues } from "../../statistics/tests/pairedValues.ts";
import { wilcoxonSignedRank } from "../../statistics/tests/wilcoxonSignedRank.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";
import { rankFields } from "../rankFields.ts";

export default defineMethod({
  id: "wilcoxon-signed-rank",
  title: "Wilcoxon signed-rank test",
  area: "tests",
  summary:
    "Did paired values shift? Ranks the sizes of the differences; less sensitive to outliers than the paired t-test.",
  assumptions: ["Pairs are independent of each other", "The differences are symmetric"],
  formula: String.raw`W^+=\sum_{d_i>0}\operatorname{rank}|d_i|`,
  sources: [
    { text: "Wilcoxon (1945), Individual comparisons by ranking methods, Biometrics 1, 80–83" },
    { text: "Pratt (1959), Remarks on zeros and ties, JASA 54, 655–667" },
  ],
  input: {
    ...metricFields.pairs,
    differences: field.optional(metricFields.values("Instead of a and b: differences a − b")),
    zeros: field.choice(["wilcox", "pratt", "zsplit"], {
      description: "Differences of 0: left out, left out after ranking, or half to each side",
      default: "wilcox",
    }),
    pMethod: rankFields.pMethod,
    continuity: rankFields.continuity(false),
    level: field.level(),
    alternative: field.alternative("Whether a − b tends to differ from, be below or above 0"),
  },
  output: {
    ...rankFields.output,
    estimate: {
      description: "Pseudomedian of the differences (Hodges–Lehmann), for up to 2,000 of them",
      unit: "unit of the metric",
    },
    interval: {
      description: "Interval of the pseudomedian at `level`",
      nullMeans: "no bound on that side, or too few values for the level",
    },
    statistic: { description: "W⁺, the rank sum of positive differences (R's V)" },
    wMinus: { description: "Rank sum of negative differences" },
    used: { description: "Ranked differences" },
    rankBiserial: { description: "Matched-pairs rank-biserial correlation, (W⁺ − W⁻) / (W⁺ + W⁻)" },
  },
  example: {
    note: "Depression scores of nine patients before and after therapy (Hollander & Wolfe 1973, p. 29; R documentation of wilcox.test: V = 40, p = 0.01953)",
    input: {
      a: [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3],
      b: [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29],
      alternative: "greater",
    },
    output: { statistic: 40, p: 0.01953125 },
  },
  run: ({ a, b, differences, ...options }) =>
    wilcoxonSignedRank(pairedValues({ a, b, differences }, "wilcoxon-signed-rank"), options),
});

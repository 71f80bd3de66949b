import { field } from "../../schemas/field.ts";
import { permutationTest } from "../../statistics/resampling/permutationTest.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";

export default defineMethod({
  id: "permutation-test",
  title: "Permutation test",
  area: "resampling",
  summary:
    "Do two groups, or pairs, differ in mean or median? Compares with all rearrangements when they are few, with random ones otherwise.",
  assumptions: ["Under the null hypothesis values (or signs of differences) are exchangeable"],
  formula: String.raw`p=\frac{1+\#\{\theta^*\ge\hat\theta\}}{1+R}`,
  sources: [
    { text: "Fisher (1935), The Design of Experiments, section 21" },
    {
      text: "Phipson & Smyth (2010), Permutation p-values should never be zero, Statistical Applications in Genetics and Molecular Biology 9",
    },
  ],
  input: {
    a: metricFields.values("First group"),
    b: metricFields.values("Second group; as long as a when paired"),
    statistic: field.choice(["mean", "median"], {
      description: "Whose difference is tested",
      default: "mean",
    }),
    paired: field.boolean({
      description: "Values of the same index belong together",
      default: false,
    }),
    resamples: field.integer({
      description: "Rearrangements at most; more of them are sampled",
      default: 9999,
      min: 99,
      max: 1_000_000,
    }),
    alternative: field.alternative("Whether a − b differs from, is below or above 0"),
    seed: field.seed(),
  },
  output: {
    estimate: {
      description: "Difference a − b of the means or medians (paired: of the differences)",
      unit: "unit of the metric",
    },
    pMethod: { description: "exact: all rearrangements; random: a seeded sample of them" },
    permutations: { description: "Rearrangements compared", unit: "count" },
  },
  example: {
    note: "Survival in days of treated and other mice (Efron & Tibshirani 1993, chapters 2 and 15)",
    input: {
      a: [94, 197, 16, 38, 99, 141, 23],
      b: [52, 104, 146, 10, 51, 30, 40, 27, 46],
      alternative: "greater",
      resamples: 20_000,
    },
    output: { estimate: 30.63492063492064, p: 0.1409965, permutations: 11440 },
  },
  run: ({ a, b, ...options }, context) => permutationTest(a, b, options, context),
});

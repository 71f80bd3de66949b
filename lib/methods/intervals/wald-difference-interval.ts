import { differenceResult } from "../../statistics/intervals/differenceResult.ts";
import { waldDifference } from "../../statistics/intervals/waldDifference.ts";
import { defineMethod } from "../defineMethod.ts";
import { intervalFields } from "../intervalFields.ts";

export default defineMethod({
  id: "wald-difference-interval",
  title: "Wald interval for a difference of proportions",
  area: "intervals",
  summary:
    "The textbook interval of a difference. Covers too little for small groups and rates near 0 or 1.",
  assumptions: intervalFields.assumptions.two,
  formula: String.raw`\hat\delta\pm z\sqrt{\hat p_1(1-\hat p_1)/n_1+\hat p_2(1-\hat p_2)/n_2}`,
  sources: [
    {
      text: "Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 873–890",
    },
  ],
  input: { ...intervalFields.two, continuity: intervalFields.continuity },
  output: intervalFields.difference,
  example: {
    note: "56 of 70 against 48 of 80: Newcombe (1998), table II, method 1 (0.0575 to 0.3425)",
    input: { successes: [56, 48], trials: [70, 80] },
    output: { "interval.0": 0.0575048991, "interval.1": 0.3424951 },
  },
  run: ({ successes, trials, level, ...options }) =>
    differenceResult("wald-difference-interval", { successes, trials, level }, (x, n) =>
      waldDifference(x, n, { level, ...options }),
    ),
});

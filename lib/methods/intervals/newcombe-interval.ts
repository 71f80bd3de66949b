import { differenceResult } from "../../statistics/intervals/differenceResult.ts";
import { newcombeDifference } from "../../statistics/intervals/newcombeDifference.ts";
import { defineMethod } from "../defineMethod.ts";
import { intervalFields } from "../intervalFields.ts";

export default defineMethod({
  id: "newcombe-interval",
  title: "Newcombe interval for a difference of proportions",
  area: "intervals",
  summary:
    "How far apart are two rates? From Wilson's bounds of each: good coverage at all sizes; the default for differences.",
  assumptions: intervalFields.assumptions.two,
  formula: String.raw`\hat\delta-\sqrt{(\hat p_1-l_1)^2+(u_2-\hat p_2)^2}\ \text{to}\ \hat\delta+\sqrt{(u_1-\hat p_1)^2+(\hat p_2-l_2)^2}`,
  sources: [
    {
      text: "Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 873–890",
    },
  ],
  input: { ...intervalFields.two, continuity: intervalFields.continuity },
  output: intervalFields.difference,
  example: {
    note: "56 of 70 against 48 of 80: Newcombe (1998), table II, method 10 (0.0524 to 0.3339)",
    input: { successes: [56, 48], trials: [70, 80] },
    output: { estimate: 0.2, "interval.0": 0.05243147, "interval.1": 0.3338727 },
  },
  run: ({ successes, trials, level, ...options }) =>
    differenceResult("newcombe-interval", { successes, trials, level }, (x, n) =>
      newcombeDifference(x, n, { level, ...options }),
    ),
});

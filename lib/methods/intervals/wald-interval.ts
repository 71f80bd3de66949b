import { waldInterval } from "../../statistics/intervals/waldInterval.ts";
import { defineMethod } from "../defineMethod.ts";
import { intervalFields } from "../intervalFields.ts";

export default defineMethod({
  id: "wald-interval",
  title: "Wald interval for a proportion",
  area: "intervals",
  summary:
    "The textbook interval p ± z·se. Covers too little for small n and rates near 0 or 1; for comparison with older figures.",
  assumptions: intervalFields.assumptions.one,
  formula: String.raw`\hat p\pm z\sqrt{\hat p(1-\hat p)/n}`,
  sources: [
    {
      text: "Newcombe (1998), Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, 857–872",
    },
  ],
  input: { ...intervalFields.one, continuity: intervalFields.continuity },
  output: intervalFields.share,
  example: {
    note: "81 of 263: Newcombe (1998), table I, method 1 (0.2522 to 0.3638)",
    input: { successes: 81, trials: 263 },
    output: { "interval.0": 0.25219013, "interval.1": 0.36377946 },
  },
  run: ({ successes, trials, ...options }) => waldInterval(successes, trials, options),
});

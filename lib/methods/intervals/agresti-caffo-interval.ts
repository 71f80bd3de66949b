import { differenceResult } from "../../statistics/intervals/differenceResult.ts";
import { waldDifference } from "../../statistics/intervals/waldDifference.ts";
import { defineMethod } from "../defineMethod.ts";
import { intervalFields } from "../intervalFields.ts";

export default defineMethod({
  id: "agresti-caffo-interval",
  title: "Agresti–Caffo interval for a difference of proportions",
  area: "intervals",
  summary:
    "Wald's interval after one success and one failure are added to each group: simple, with good coverage.",
  assumptions: intervalFields.assumptions.two,
  formula: String.raw`\tilde\delta\pm z\sqrt{\tilde p_1(1-\tilde p_1)/\tilde n_1+\tilde p_2(1-\tilde p_2)/\tilde n_2},\quad \tilde p_i=(x_i+1)/(n_i+2)`,
  sources: [
    {
      text: "Agresti & Caffo (2000), Simple and effective confidence intervals, The American Statistician 54, 280–288",
    },
  ],
  input: { ...intervalFields.two },
  output: intervalFields.difference,
  example: {
    note: "56 of 70 against 48 of 80",
    input: { successes: [56, 48], trials: [70, 80] },
    output: { "interval.0": 0.05245292, "interval.1": 0.335758455 },
  },
  run: ({ successes, trials, level, ...options }) =>
    differenceResult("agresti-caffo-interval", { successes, trials, level }, (x, n) =>
      waldDifference(x, n, { level, ...options, added: 1 }),
    ),
});

import { field } from "../../schemas/field.ts";
import { differenceResult } from "../../statistics/intervals/differenceResult.ts";
import { scoreDifference } from "../../statistics/intervals/scoreDifference.ts";
import { defineMethod } from "../defineMethod.ts";
import { intervalFields } from "../intervalFields.ts";

export default defineMethod({
  id: "miettinen-nurminen-interval",
  title: "Miettinen–Nurminen interval for a difference of proportions",
  area: "intervals",
  summary:
    "All differences that a score test does not reject: the interval of regulators for rates.",
  assumptions: intervalFields.assumptions.two,
  formula: String.raw`\frac{(\hat\delta-\delta)^2}{\frac{N}{N-1}\left(\tilde p_1(1-\tilde p_1)/n_1+\tilde p_2(1-\tilde p_2)/n_2\right)}\le z^2`,
  sources: [
    {
      text: "Miettinen & Nurminen (1985), Comparative analysis of two rates, Statistics in Medicine 4, 213–226",
    },
    {
      text: "Mee (1984), Confidence bounds for the difference between two probabilities, Biometrics 40, 1175–1176",
    },
  ],
  input: {
    ...intervalFields.two,
    correction: field.boolean({
      description: "Variance times N / (N − 1); false gives Mee's interval",
      default: true,
    }),
  },
  output: intervalFields.difference,
  example: {
    note: "56 of 70 against 48 of 80: Newcombe (1998), table II, method 6 (0.0528 to 0.3382)",
    input: { successes: [56, 48], trials: [70, 80] },
    output: { "interval.0": 0.05282971325, "interval.1": 0.33817294 },
  },
  run: ({ successes, trials, level, ...options }) =>
    differenceResult("miettinen-nurminen-interval", { successes, trials, level }, (x, n) =>
      scoreDifference(x, n, { level, ...options }),
    ),
});

import { field } from "../../schemas/field.ts";
import { riskRatio } from "../../statistics/effects/riskRatio.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "risk-ratio",
  title: "Risk ratio",
  area: "effects",
  summary: "By what factor does the rate of an event differ between two groups?",
  assumptions: [
    "Trials are independent",
    "Enough successes in each group for the log interval, about 5",
  ],
  formula: String.raw`\widehat{RR}=\frac{x/m}{y/n},\quad \ln\widehat{RR}\pm z\sqrt{\tfrac1x-\tfrac1m+\tfrac1y-\tfrac1n}`,
  sources: [
    {
      text: "Katz, Baptista, Azen & Pike (1978), Obtaining confidence intervals for the risk ratio in cohort studies, Biometrics 34, 469–474",
    },
  ],
  input: {
    successes: field.counts({
      description: "Successes of both groups, at most `trials`",
      unit: "count",
      minLength: 2,
      maxLength: 2,
    }),
    trials: field.counts({
      description: "Trials of both groups",
      unit: "count",
      minLength: 2,
      maxLength: 2,
    }),
    level: field.level(),
  },
  output: {
    estimate: { description: "First rate over second rate" },
    logStandardError: { description: "Standard error of the log risk ratio" },
  },
  example: {
    note: "Heart attacks under placebo and aspirin (Agresti 2007, p. 26: 1.82, 1.43 to 2.30)",
    input: { successes: [189, 104], trials: [11034, 11037] },
    output: { estimate: 1.817802, "interval.0": 1.433031, "interval.1": 2.305884 },
  },
  run: ({ successes, trials, ...options }) => riskRatio(successes, trials, options),
});

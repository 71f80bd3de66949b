import { clopperPearsonInterval } from "../../statistics/intervals/clopperPearsonInterval.ts";
import { defineMethod } from "../defineMethod.ts";
import { intervalFields } from "../intervalFields.ts";

export default defineMethod({
  id: "clopper-pearson-interval",
  title: "Clopper–Pearson exact interval for a proportion",
  area: "intervals",
  summary:
    "Never covers less than its level, and mostly more: for regulated or very small samples.",
  assumptions: intervalFields.assumptions.one,
  formula: String.raw`I_{p_L}(x,n-x+1)=\tfrac\alpha2,\quad I_{p_U}(x+1,n-x)=1-\tfrac\alpha2`,
  sources: [
    {
      text: "Clopper & Pearson (1934), The use of confidence or fiducial limits, Biometrika 26, 404–413",
    },
  ],
  input: { ...intervalFields.one },
  output: intervalFields.share,
  example: {
    note: "81 of 263: Newcombe (1998), table I, method 5 (0.2527 to 0.3676)",
    input: { successes: 81, trials: 263 },
    output: { "interval.0": 0.25273675, "interval.1": 0.36762192 },
  },
  run: ({ successes, trials, ...options }) => clopperPearsonInterval(successes, trials, options),
});

import { peltChangePoints } from "../../monitoring/peltChangePoints.ts";
import { runSteps } from "../../statistics/runSteps.ts";
import { changePointFields, changePointOutput } from "../changePointFields.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "pelt-change-points",
  title: "Change points by PELT",
  area: "monitoring",
  summary:
    "When did a series change its level, variance or rate? The best segmentation under a penalty, found exactly.",
  assumptions: [
    "Values are independent within segments: autocorrelation makes changes appear",
    "Segments differ by the model named",
  ],
  formula: String.raw`\min_{k,\tau}\sum_{j=0}^{k}\mathcal C(x_{\tau_j:\tau_{j+1}})+k\beta`,
  sources: [
    {
      text: "Killick, Fearnhead & Eckley (2012), Optimal detection of changepoints with a linear computational cost, JASA 107, 1590–1598",
    },
    {
      text: "Zhang & Siegmund (2007), A modified Bayes information criterion, Biometrics 63, 22–32",
    },
  ],
  input: changePointFields,
  output: changePointOutput,
  example: {
    note: "Two levels",
    input: { values: [1.1, 0.9, 1, 1.2, 0.8, 5.1, 4.9, 5, 5.2, 4.8] },
    output: { "changePoints.0": 5, "changePoints.length": 1, "segments.1.mean": 5 },
  },
  squared: ["values"],
  run: ({ values, ...options }, context) => runSteps(peltChangePoints(values, options), context),
});

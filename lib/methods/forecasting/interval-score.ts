import { intervalScore } from "../../forecasting/intervalScore.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "interval-score",
  title: "Coverage and Winkler score of prediction intervals",
  area: "forecasting",
  summary: "Do intervals hold as many values as they promise, and how wide are they for that?",
  assumptions: ["Intervals were made without the values they are compared with"],
  formula: String.raw`W=(u-l)+\frac2\alpha\left[(l-y)_++(y-u)_+\right]`,
  sources: [
    {
      text: "Winkler (1972), A decision-theoretic approach to interval estimation, JASA 67, 187–191",
    },
  ],
  input: {
    actual: field.numbers({ description: "What happened", unit: "unit of the series" }),
    lower: field.numbers({ description: "Lower limits", unit: "unit of the series" }),
    upper: field.numbers({ description: "Upper limits", unit: "unit of the series" }),
    level: field.level({ description: "Nominal level of the intervals" }),
  },
  output: {
    estimate: { description: "Share covered" },
    n: { description: "Intervals" },
    covered: { description: "Values inside", unit: "count" },
    coverage: { description: "Share covered" },
    meanWidth: { description: "Mean width", unit: "unit of the series" },
    winkler: { description: "Mean Winkler score", unit: "unit of the series" },
  },
  example: {
    note: "Three 80 % intervals, one of which misses by 2",
    input: { actual: [5, 9, 14], lower: [4, 6, 8], upper: [8, 10, 12], level: 0.8 },
    output: { coverage: 0.6666666667, meanWidth: 4, winkler: 10.66666667 },
  },
  run: intervalScore,
});

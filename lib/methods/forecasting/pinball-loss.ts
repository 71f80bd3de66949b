import { pinballLoss } from "../../forecasting/pinballLoss.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "pinball-loss",
  title: "Pinball loss of quantile forecasts",
  area: "forecasting",
  summary: "How good are forecasts of a quantile? Lower is better.",
  assumptions: ["Forecasts were made without the values they are compared with"],
  formula: String.raw`L_q=\max\big(q(y-f),(q-1)(y-f)\big)`,
  sources: [{ text: "Koenker & Bassett (1978), Regression quantiles, Econometrica 46, 33–50" }],
  input: {
    actual: field.numbers({ description: "What happened", unit: "unit of the series" }),
    forecast: field.numbers({
      description: "Forecasts of the quantile",
      unit: "unit of the series",
    }),
    quantile: field.proportion({
      description: "Probability of the quantile",
      openMin: true,
      openMax: true,
      default: 0.5,
    }),
  },
  output: {
    estimate: { description: "Mean loss", unit: "unit of the series" },
    n: { description: "Forecasts compared" },
    below: {
      description:
        "Share of actual values at or below the forecast; near `quantile` when calibrated",
    },
  },
  example: {
    note: "The 0.9 quantile of three values",
    input: { actual: [5, 9, 14], forecast: [8, 10, 12], quantile: 0.9 },
    output: { estimate: 0.7333333333, below: 0.6666666667 },
  },
  run: pinballLoss,
});

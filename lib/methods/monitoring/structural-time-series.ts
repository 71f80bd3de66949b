import { structuralModel } from "../../monitoring/structuralModel.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import {
  richOutput,
  richVarianceFields,
  structuralFields,
  structuralOutput,
} from "../structuralFields.ts";

const id = "structural-time-series";

export default defineMethod({
  id,
  title: "Structural time series: trend and season (Kalman filter)",
  area: "monitoring",
  summary:
    "What are the level, slope and season of a series now, and which values surprise given the past? Each part may change slowly.",
  assumptions: [
    "Parts add up (take logarithms when the season grows with the level)",
    "Shocks are independent and normal",
  ],
  formula: String.raw`y_t=\mu_t+\gamma_t+\varepsilon_t,\quad \mu_{t+1}=\mu_t+\nu_t+\eta_t,\quad \nu_{t+1}=\nu_t+\zeta_t,\quad \gamma_{t+1}=-\sum_{j=0}^{s-2}\gamma_{t-j}+\omega_t`,
  sources: [
    { text: "Harvey (1989), Forecasting, Structural Time Series Models and the Kalman Filter" },
    {
      text: "Durbin & Koopman (2012), Time Series Analysis by State Space Methods, 2nd ed., 3.2 and 5",
    },
  ],
  input: {
    ...structuralFields,
    trend: field.choice(["linear", "level"], {
      description: "A level with a slope, or a level only",
      default: "linear",
    }),
    period: field.count({ description: "Values per season; 0 or 1: none", max: 60, default: 0 }),
    variances: field.optional(
      field.object(richVarianceFields, { description: "Variances to use instead of fitting them" }),
    ),
  },
  output: { ...structuralOutput, ...richOutput },
  example: {
    note: "Known variances: the least-squares line, predicted from its third value on",
    input: {
      values: [1, 2, 3, 4, 6],
      variances: { observation: 1, level: 0, slope: 0 },
      horizon: 1,
    },
    output: { "predicted.2": 3, "predicted.3": 4, "forecasts.0.mean": 6.8 },
  },
  squared: ["values"],
  run: ({ values, trend, period, ...options }) =>
    structuralModel(
      id,
      values,
      { trend, period },
      {
        ...options,
        variances: options.variances && withoutGaps(options.variances),
      },
    ),
});

/** Leaves out variances that are not given. */
function withoutGaps(given: Readonly<Record<string, number | undefined>>): Record<string, number> {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Record<string, number>;
}

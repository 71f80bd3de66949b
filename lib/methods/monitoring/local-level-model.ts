import { structuralModel } from "../../monitoring/structuralModel.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { structuralFields, structuralOutput, varianceFields } from "../structuralFields.ts";

const id = "local-level-model";

export default defineMethod({
  id,
  title: "Local level model (Kalman filter)",
  area: "monitoring",
  summary:
    "Where is the level of a series now, noise taken off, and which values surprise given the past? A random walk seen through noise.",
  assumptions: ["The level moves in small independent steps", "Noise is independent and normal"],
  formula: String.raw`y_t=\mu_t+\varepsilon_t,\quad \mu_{t+1}=\mu_t+\eta_t`,
  sources: [
    {
      text: "Durbin & Koopman (2012), Time Series Analysis by State Space Methods, 2nd ed., ch. 2 (Nile: 15,099 and 1,469)",
    },
  ],
  input: {
    ...structuralFields,
    variances: field.optional(
      field.object(varianceFields, { description: "Variances to use instead of fitting them" }),
    ),
  },
  output: structuralOutput,
  example: {
    note: "Known variances, four values: predictions by hand",
    input: { values: [10, 12, 11, 15], variances: { observation: 1, level: 1 } },
    output: {
      "predicted.1": 10,
      "predicted.2": 11.3333333333333,
      "filteredLevel.1": 11.3333333333333,
    },
  },
  squared: ["values"],
  run: ({ values, ...options }) =>
    structuralModel(id, values, { trend: "level", period: 0 }, options),
});

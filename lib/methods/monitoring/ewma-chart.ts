import { ewmaChart } from "../../monitoring/ewmaChart.ts";
import { field } from "../../schemas/field.ts";
import { chartOutput, chartValues, processFields, processOutput } from "../chartFields.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "ewma-chart",
  title: "EWMA chart",
  area: "monitoring",
  summary:
    "Has the level drifted? An exponentially weighted mean against limits that fit its memory.",
  assumptions: ["Values are independent", "Target and sd are known or from a calm time"],
  formula: String.raw`z_i=\lambda x_i+(1-\lambda)z_{i-1},\quad \mu_0\pm L\sigma\sqrt{\frac{\lambda}{2-\lambda}\bigl(1-(1-\lambda)^{2i}\bigr)}`,
  sources: [
    {
      text: "Roberts (1959), Control chart tests based on geometric moving averages, Technometrics 1",
    },
    {
      text: "NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.4",
      url: "https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc324.htm",
    },
  ],
  input: {
    values: chartValues,
    ...processFields,
    weight: field.proportion({
      description: "λ: weight of the newest value",
      openMin: true,
      default: 0.2,
    }),
    width: field.number({
      description: "L: half width of the limits",
      unit: "sd",
      min: 0,
      openMin: true,
      max: 1000,
      default: 3,
    }),
    limits: field.choice(["exact", "asymptotic"], {
      description: "Limits that widen from the start, or their final ones throughout",
      default: "exact",
    }),
  },
  output: { ...chartOutput, ...processOutput },
  example: {
    note: "Three values with target 50, λ = 0.3",
    input: { values: [52, 47, 53], target: 50, sd: 2, weight: 0.3, limits: "asymptotic" },
    output: { "points.0.value": 50.6, "points.1.value": 49.52, "points.2.value": 50.564 },
  },
  squared: ["values"],
  run: ({ values, ...options }) => ewmaChart(values, options),
});

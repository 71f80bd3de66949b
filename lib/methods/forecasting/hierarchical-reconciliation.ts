import { reconcileHierarchy } from "../../forecasting/reconcileHierarchy.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "hierarchical-reconciliation",
  title: "Forecasts of a hierarchy that add up",
  area: "forecasting",
  summary:
    "How do forecasts of total, groups and parts agree? Sums from the bottom, shares from the top, or the least change to all.",
  assumptions: ["Base forecasts are unbiased (least squares)"],
  formula: String.raw`\tilde y=S(S^\top W^{-1}S)^{-1}S^\top W^{-1}\hat y`,
  sources: [
    {
      text: "Hyndman, Ahmed, Athanasopoulos & Shang (2011), Optimal combination forecasts for hierarchical time series, CSDA 55, 2579–2589",
    },
    {
      text: "Wickramasuriya, Athanasopoulos & Hyndman (2019), Optimal forecast reconciliation using trace minimization, JASA 114, 804–819",
    },
  ],
  input: {
    groups: field.records(
      {
        name: field.text({ description: "Name" }),
        members: field.counts({ description: "Numbers of its bottom series, from 0" }),
      },
      { description: "Groups above the bottom, the total first", minLength: 0 },
    ),
    forecasts: field.matrix({
      description: "Base forecasts: the groups' rows, then the bottom series'; a column per step",
      unit: "unit of the series",
    }),
    method: field.choice(["bottom-up", "top-down", "ols", "structural", "variance"], {
      description: "How they are made to agree",
      default: "structural",
    }),
    proportions: field.optional(
      field.weights({ description: "Shares of the bottom series (top-down)", unit: "share" }),
    ),
    variances: field.optional(
      field.numbers({
        description: "Variances of the base errors, one per row (variance)",
        min: 0,
        openMin: true,
      }),
    ),
  },
  output: {
    forecasts: {
      description: "Forecasts that add up, in the order given",
      unit: "unit of the series",
    },
    adjustment: { description: "Largest change made", unit: "unit of the series" },
  },
  example: {
    note: "A total of 100 forecast for two parts of 60 and 50",
    input: {
      groups: [{ name: "total", members: [0, 1] }],
      forecasts: [[100], [60], [50]],
      method: "ols",
    },
    output: { "forecasts.0.0": 103.3333333, "forecasts.1.0": 56.66666667, adjustment: 3.333333333 },
  },
  run: reconcileHierarchy,
});

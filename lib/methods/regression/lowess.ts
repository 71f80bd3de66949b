import { field } from "../../schemas/field.ts";
import { lowess } from "../../statistics/regression/lowess.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "lowess",
  title: "LOWESS (locally weighted scatterplot smoothing)",
  area: "regression",
  summary:
    "A smooth curve through a cloud of points without a formula for it: at each x a line through its neighbours, outliers losing weight. For looking, not for testing.",
  assumptions: ["Points are independent", "The mean of y changes smoothly with x"],
  formula: String.raw`\hat y(x_i)=\text{line through}\ (x_j,y_j)\ \text{with weights}\ \left(1-\left|\tfrac{x_j-x_i}{h_i}\right|^3\right)^3\left(1-\left(\tfrac{e_j}{6\operatorname{med}|e|}\right)^2\right)^2`,
  sources: [
    {
      text: "Cleveland (1979), Robust locally weighted regression and smoothing scatterplots, JASA 74, 829–836",
    },
  ],
  input: {
    x: field.numbers({ description: "Positions", unit: "unit of x" }),
    y: field.numbers({ description: "Values, one per position", unit: "unit of y" }),
    fraction: field.proportion({
      description: "Share of the points in each neighbourhood",
      openMin: true,
      default: 2 / 3,
    }),
    iterations: field.count({
      description: "Reweightings by the residuals; 0 lets outliers count fully",
      max: 20,
      default: 3,
    }),
    delta: field.number({
      description: "Points nearer than this to the last one fitted are interpolated",
      unit: "unit of x",
      min: 0,
      default: 0,
    }),
  },
  output: {
    x: { description: "Positions, ascending", unit: "unit of x" },
    fitted: { description: "Smoothed value at each of them", unit: "unit of y" },
    neighbours: { description: "Points in each neighbourhood", unit: "count" },
  },
  example: {
    note: "Stopping distance by speed: R's cars data, first 10 rows",
    input: { x: [4, 4, 7, 7, 8, 9, 10, 10, 10, 11], y: [2, 10, 4, 22, 16, 10, 18, 26, 34, 17] },
    output: { "fitted.0": 6.00186806536, "fitted.9": 20.8056882801, neighbours: 6 },
  },
  run: ({ x, y, ...options }) => lowess(x, y, options),
});

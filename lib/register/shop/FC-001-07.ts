import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "realistic business-hour patterns",
  place: "example 4",
  quoted: 2_284,
  unit: "count",
  relation: "atLeast",
  live: "What the highest of 22 hours that are alike stays below, 19 times in 20",
  evidence: {
    kind: "method",
    method: "normal-distribution",
    input: {
      function: "isf",
      p: 1 - 0.95 ** (1 / 22),
      mean: 50_000 / 23,
      sd: Math.sqrt((50_000 / 23) * (1 - 1 / 23)),
    },
    path: "value",
  },
  note: "Rounding a random number to 0 … 23 makes 22 hours alike and the first and the last half as large. The quoted peak is what chance gives; the low at midnight is the rounding.",
};

export default figure;

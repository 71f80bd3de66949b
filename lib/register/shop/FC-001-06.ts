import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "$3,450 slow-moving inventory",
  place: "demo script, example 1",
  quoted: 3_450,
  unit: "USD",
  live: "The value of the slow stock",
  evidence: {
    kind: "none",
    reason:
      "No combination of the quoted prices and units gives it, and stock on hand is not part of the data",
  },
};

export default figure;

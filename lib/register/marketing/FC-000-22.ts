import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "consistency 100 %",
  place: "Q4.2",
  quoted: 1,
  unit: "share",
  live: "Consistency of channels as delivered here",
  evidence: {
    kind: "query",
    system: "marketing",
    query: "quality_scorecard",
    column: "delivered",
    where: { measure: "consistency" },
  },
  note: "The same text lists four spellings of Email that split its sums.",
};

export default figure;

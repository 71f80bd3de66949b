import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "completeness 98.5 %",
  place: "Q4.2",
  quoted: 0.985,
  unit: "share",
  live: "Completeness of the rows delivered here",
  evidence: {
    kind: "none",
    reason: "the text gives no data behind it",
    beside: {
      kind: "query",
      system: "marketing",
      query: "quality_scorecard",
      column: "delivered",
      where: { measure: "completeness" },
    },
  },
  note: "The rows delivered here are others.",
};

export default figure;

import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "composite index idx_channel_date",
  place: "Q3.2",
  quoted: 1,
  unit: "statement",
  live: "The index",
  evidence: {
    kind: "none",
    reason: "it lies in a database that the text does not come with",
  },
  note: "The statements that the text prints to create its tables do not create it.",
};

export default figure;

import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "normalised schema, no redundant data",
  place: "Q3.1",
  quoted: 1,
  unit: "statement",
  live: "The printed schema",
  evidence: {
    kind: "none",
    reason: "how normal a schema is cannot be counted without its data, and the text gives none",
  },
  note: "The printed tables repeat the channel’s name in every row and have no foreign key; a query elsewhere joins a table of channels that is not printed.",
};

export default figure;

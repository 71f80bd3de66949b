import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "the N+1 query",
  place: "Q3.2",
  quoted: 1,
  unit: "statement",
  live: "Printed statement",
  evidence: { kind: "statement", system: "marketing", sql: "SELECT * WHERE channel = Email" },
  note: "It names no table, and the value has no quotes.",
};

export default figure;

import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "completeness 98.5 %",
  place: "Q4.2",
  quoted: 0.985,
  unit: "share",
  live: "Completeness of the delivered rows here",
  evidence: { kind: "none", reason: "the text gives no data; the delivered rows here are others" },
};

export default figure;

import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "five channels, Search among them",
  place: "Q1.1",
  quoted: 1,
  unit: "statement",
  live: "The list of channels",
  evidence: {
    kind: "none",
    reason: "two lists of the same text name the channel differently, and neither comes with data",
  },
  note: "The list of valid names says Paid Search; under the printed rules Search would become Other.",
};

export default figure;

import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "160 MB for 100K rows",
  place: "Q2.3",
  quoted: 1600,
  unit: "count",
  live: "Bytes a row",
  evidence: {
    kind: "none",
    reason:
      "the measured frame is not described; one of the printed columns takes 227 bytes a row in pandas 1.5.3",
  },
};

export default figure;

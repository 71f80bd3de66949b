import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "PDF of 4.3 KB with charts",
  place: "Q7.1",
  quoted: 4300,
  unit: "count",
  live: "Size",
  evidence: { kind: "none", reason: "the file is not there" },
};

export default figure;

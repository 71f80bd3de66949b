import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "the loop rebuilds the nested result",
  place: "Q7.1",
  quoted: 1,
  unit: "statement",
  live: "The printed loop",
  evidence: {
    kind: "none",
    reason: "it is advice on a mistake, without a figure",
  },
  note: "The executive report shows the mistake and both ways out of it side by side.",
};

export default figure;

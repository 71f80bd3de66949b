import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "singleton: engine created once",
  place: "Q9.2",
  quoted: 1,
  unit: "statement",
  live: "The printed class",
  evidence: {
    kind: "none",
    reason: "what a pattern is called is a matter of words",
  },
  note: "As printed, every instance makes an engine of its own.",
};

export default figure;

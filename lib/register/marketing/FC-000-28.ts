import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "docstrings in printed quotes",
  place: "Q9.2",
  quoted: 1,
  unit: "statement",
  live: "The printed class",
  evidence: {
    kind: "none",
    reason: "backslashes before the quotes may come from typesetting, not from the programme",
  },
  note: "Copied as printed, it is a syntax error.",
};

export default figure;

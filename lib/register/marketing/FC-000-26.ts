import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "main() runs all steps",
  place: "Q9.1",
  quoted: 1,
  unit: "statement",
  live: "The printed programme",
  evidence: {
    kind: "none",
    reason: "it needs modules that the text does not print",
  },
  note: "As printed it would stop at a variable, config_path, that is never set. The eight steps run here with npm run export.",
};

export default figure;

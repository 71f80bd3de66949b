import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "from 4–6 hours to 5 minutes, 95 % less",
  place: "Q10.1",
  quoted: 0.95,
  unit: "share",
  within: 0.005,
  live: "Reduction from four hours",
  evidence: {
    kind: "arithmetic",
    from: { before: 240, after: 5 },
    value: (from) => (from["before"]! - from["after"]!) / from["before"]!,
    formula: "(240 − 5) ÷ 240",
  },
  note: "From six hours it is 98.6 %: the text understates its case.",
};

export default figure;

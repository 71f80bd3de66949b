import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "67 % faster",
  place: "example 5",
  quoted: 0.67,
  unit: "share",
  within: 0.005,
  live: "The time saved between the quoted averages",
  evidence: {
    kind: "arithmetic",
    from: { before: 3.1, after: 0.95 },
    value: (from) => (from["before"]! - from["after"]!) / from["before"]!,
    formula: "(3.1 − 0.95) ÷ 3.1",
  },
  note: "67 % is what 3 s to 1 s would save.",
};

export default figure;

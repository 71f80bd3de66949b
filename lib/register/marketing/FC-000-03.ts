import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "high-value customers bring 60 % of revenue",
  place: "Q5.1",
  quoted: 0.6,
  unit: "share",
  within: 0.005,
  live: "Share that the quoted averages imply",
  evidence: {
    kind: "arithmetic",
    from: { high: 500, medium: 200, low: 80 },
    value: (from) =>
      (0.3 * from["high"]!) / (0.3 * from["high"]! + 0.5 * from["medium"]! + 0.2 * from["low"]!),
    formula: "0.3 · 500 ÷ (0.3 · 500 + 0.5 · 200 + 0.2 · 80)",
  },
  note: "The averages imply 56.4, 37.6 and 6.0 %, not 60, 30 and 10 %.",
};

export default figure;

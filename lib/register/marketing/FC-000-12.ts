import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "ROI improves by 20–30 %",
  place: "Q1.1",
  quoted: 0.2,
  unit: "share",
  live: "Lowest of the four figures the text gives for it",
  evidence: {
    kind: "arithmetic",
    from: { projected: 0.15 },
    value: (from) => from["projected"]!,
    formula: "15–20 % in Q10.1, +22 % in Q10.2, 20 % in the pitch",
  },
};

export default figure;

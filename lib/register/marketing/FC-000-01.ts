import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "ROI 150 % in the first year",
  place: "Q10.1",
  quoted: 1.5,
  unit: "share",
  live: "Savings less investment over investment",
  evidence: {
    kind: "arithmetic",
    from: { saved: 18000, invested: 12000 },
    value: (from) => (from["saved"]! - from["invested"]!) / from["invested"]!,
    formula: "(18,000 − 12,000) ÷ 12,000",
  },
  note: "150 % is savings ÷ investment. The money is back after eight months; 300 % is passed only in the third year.",
};

export default figure;

import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "30 % of customers, of 16",
  place: "Q5.1 and Q3.1",
  quoted: 0.3,
  unit: "share",
  within: 0.005,
  live: "Nearest share that whole customers allow",
  evidence: {
    kind: "arithmetic",
    from: { customers: 16, share: 0.3 },
    value: (from) => Math.round(from["customers"]! * from["share"]!) / from["customers"]!,
    formula: "5 ÷ 16",
  },
  note: "30 % of 16 would be 4.8 people.",
};

export default figure;

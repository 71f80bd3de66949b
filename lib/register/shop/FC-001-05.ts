import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "52 units are critically slow",
  place: "demo script",
  quoted: 0.5,
  unit: "share",
  relation: "atLeast",
  live: "The drive's revenue as a share of the best seller's",
  evidence: {
    kind: "arithmetic",
    from: { units: 52, price: 114, best: 6367 },
    value: (from) => (from["units"]! * from["price"]!) / from["best"]!,
    formula: "52 × 114 ÷ 6,367",
  },
  note: "A product is hardly slow at nine tenths of the best seller's revenue; half is a generous limit.",
};

export default figure;

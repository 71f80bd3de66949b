import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "$79.80 at 30 % off",
  place: "demo script",
  quoted: 79.8,
  unit: "USD",
  within: 0.005,
  live: "The quoted price less the quoted discount",
  evidence: {
    kind: "arithmetic",
    from: { price: 114, discount: 0.3 },
    value: (from) => from["price"]! * (1 - from["discount"]!),
    formula: "114 × (1 − 30 %)",
  },
};

export default figure;

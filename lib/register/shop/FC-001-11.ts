import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "5-minute demo",
  place: "demo script",
  quoted: 300,
  unit: "seconds",
  relation: "atLeast",
  live: "The sum of its five sections",
  evidence: {
    kind: "arithmetic",
    from: { opening: 30, executive: 90, product: 90, customer: 90, closing: 30 },
    value: (from) =>
      from["opening"]! +
      from["executive"]! +
      from["product"]! +
      from["customer"]! +
      from["closing"]!,
    formula: "30 + 90 + 90 + 90 + 30",
  },
};

export default figure;

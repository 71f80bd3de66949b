import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "each product sold 50–110 units",
  place: "examples 2 and 6",
  quoted: 5_000,
  unit: "count",
  relation: "atMost",
  live: "Twenty products at the quoted most",
  evidence: {
    kind: "arithmetic",
    from: { products: 20, most: 110 },
    value: (from) => from["products"]! * from["most"]!,
    formula: "20 × 110",
  },
  note: "5,000 orders need at least 5,000 units.",
};

export default figure;

import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "correlations between product categories",
  place: "part 3, heat map",
  quoted: 1,
  unit: "statement",
  live: "One chart for both",
  evidence: {
    kind: "none",
    reason:
      "A contribution and a correlation are two matrices: vendor by category, and category by category. Both are drawn",
  },
};

export default figure;

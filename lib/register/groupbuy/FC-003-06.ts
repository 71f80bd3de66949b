import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "correlations between product categories",
  place: "part 3, heat map",
  quoted: 1,
  unit: "count",
  live: "Matrices that a contribution of vendors and a correlation of categories need",
  evidence: {
    kind: "arithmetic",
    from: { vendorByCategory: 1, categoryByCategory: 1 },
    value: ({ vendorByCategory, categoryByCategory }) => vendorByCategory! + categoryByCategory!,
    formula: "1 + 1: vendor by category, and category by category",
  },
  note: "The text has one heat map for both. Here both are drawn.",
};

export default figure;

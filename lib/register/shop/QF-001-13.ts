import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "59 units of the jacket",
  place: "demo script",
  quoted: 59,
  unit: "count",
  live: "Units of the cotton jacket sold in the last quarter",
  evidence: {
    kind: "query",
    system: "shop",
    query: "product_sales",
    column: "units",
    values: { from: "2025-04-01", to: "2025-07-01" },
    where: { product_id: 7 },
  },
};

export default figure;

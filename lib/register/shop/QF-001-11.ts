import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "52 units of the drive",
  place: "demo script",
  quoted: 52,
  unit: "count",
  live: "Units of the gaming drive sold in the last quarter",
  evidence: {
    kind: "query",
    system: "shop",
    query: "product_sales",
    column: "units",
    values: { from: "2025-04-01", to: "2025-07-01" },
    where: { product_id: 2 },
  },
};

export default figure;

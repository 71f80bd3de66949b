import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "best product $6,367",
  place: "demo script",
  quoted: 6_367,
  unit: "USD",
  within: 0.5,
  live: "Revenue of the best product in the last quarter",
  evidence: {
    kind: "query",
    system: "shop",
    query: "product_sales",
    column: "revenue_usd",
    values: { from: "2025-04-01", to: "2025-07-01" },
    where: { place: 1 },
  },
};

export default figure;

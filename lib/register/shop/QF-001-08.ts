import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "women's clothing $24,000",
  place: "demo script",
  quoted: 24_000,
  unit: "USD",
  within: 500,
  live: "Revenue of women's clothing in the last quarter",
  evidence: {
    kind: "query",
    system: "shop",
    query: "revenue_by_category",
    column: "revenue_usd",
    values: { from: "2025-04-01", to: "2025-07-01" },
    where: { category: "women's clothing" },
  },
  note: "In the whole window it is far more: see FC-001-02.",
};

export default figure;

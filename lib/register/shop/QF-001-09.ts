import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "electronics $22,000",
  place: "demo script",
  quoted: 22_000,
  unit: "USD",
  within: 500,
  live: "Revenue of electronics in the last quarter",
  evidence: {
    kind: "query",
    system: "shop",
    query: "revenue_by_category",
    column: "revenue_usd",
    values: { from: "2025-04-01", to: "2025-07-01" },
    where: { category: "electronics" },
  },
  note: "In the whole window it is far more: see FC-001-02.",
};

export default figure;

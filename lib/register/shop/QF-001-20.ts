import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "more than $14,000 from one customer",
  place: "demo script",
  quoted: 14_000,
  unit: "USD",
  relation: "atMost",
  live: "Revenue of the best customer",
  evidence: {
    kind: "query",
    system: "shop",
    query: "top_customers",
    column: "revenue_usd",
    where: { place: 1 },
  },
};

export default figure;

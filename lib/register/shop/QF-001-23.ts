import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "29.6 % with one order",
  place: "demo script",
  quoted: 0.296,
  unit: "share",
  within: 0.0005,
  live: "Share of customers with one order",
  evidence: {
    kind: "query",
    system: "shop",
    query: "customer_frequency",
    column: "share",
    where: { sort_order: 2 },
  },
};

export default figure;

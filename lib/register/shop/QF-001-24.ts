import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "22.3 % never ordered",
  place: "demo script",
  quoted: 0.223,
  unit: "share",
  within: 0.0005,
  live: "Share of customers without an order",
  evidence: {
    kind: "query",
    system: "shop",
    query: "customer_frequency",
    column: "share",
    where: { sort_order: 1 },
  },
};

export default figure;

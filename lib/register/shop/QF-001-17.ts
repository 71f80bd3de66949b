import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "2.1 % VIP",
  place: "example 3",
  quoted: 0.021,
  unit: "share",
  within: 0.0005,
  live: "Share of customers in the VIP tier",
  evidence: {
    kind: "query",
    system: "shop",
    query: "customer_tiers",
    column: "share",
    where: { tier: "VIP" },
  },
};

export default figure;

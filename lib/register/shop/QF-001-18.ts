import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "18.5 % High",
  place: "example 3",
  quoted: 0.185,
  unit: "share",
  within: 0.0005,
  live: "Share of customers in the High tier",
  evidence: {
    kind: "query",
    system: "shop",
    query: "customer_tiers",
    column: "share",
    where: { tier: "High" },
  },
};

export default figure;

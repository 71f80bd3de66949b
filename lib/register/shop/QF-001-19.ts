import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "4 % Medium",
  place: "example 3",
  quoted: 0.04,
  unit: "share",
  within: 0.005,
  live: "Share of customers in the Medium tier",
  evidence: {
    kind: "query",
    system: "shop",
    query: "customer_tiers",
    column: "share",
    where: { tier: "Medium" },
  },
};

export default figure;

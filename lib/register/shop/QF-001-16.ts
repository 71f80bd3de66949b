import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "75 % are low-value",
  place: "demo script",
  quoted: 0.75,
  unit: "share",
  within: 0.005,
  live: "Share of customers in the low tier",
  evidence: {
    kind: "query",
    system: "shop",
    query: "customer_tiers",
    column: "share",
    where: { tier: "Low" },
  },
};

export default figure;

import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "754 low-value customers",
  place: "demo script",
  quoted: 754,
  unit: "count",
  live: "Customers of the low tier",
  evidence: {
    kind: "query",
    system: "shop",
    query: "customer_tiers",
    column: "customers",
    where: { tier: "Low" },
  },
};

export default figure;

import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "19.7 % with ten orders or more",
  place: "demo script",
  quoted: 0.197,
  unit: "share",
  within: 0.0005,
  live: "Share of customers with ten orders or more",
  evidence: {
    kind: "query",
    system: "shop",
    query: "customer_frequency",
    column: "share",
    where: { sort_order: 4 },
  },
};

export default figure;

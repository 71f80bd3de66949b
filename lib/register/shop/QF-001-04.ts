import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "$138 average order",
  place: "demo script",
  quoted: 138,
  unit: "USD",
  within: 0.5,
  live: "Revenue per completed order",
  evidence: { kind: "query", system: "shop", query: "executive_kpis", column: "average_order_usd" },
};

export default figure;

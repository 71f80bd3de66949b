import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "126 active customers",
  place: "demo script",
  quoted: 126,
  unit: "count",
  live: "Customers with an order in the last 30 days",
  evidence: { kind: "query", system: "shop", query: "executive_kpis", column: "active_customers" },
};

export default figure;

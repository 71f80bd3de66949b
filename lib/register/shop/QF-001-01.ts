import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "$692,000 revenue",
  place: "demo script",
  quoted: 692_000,
  unit: "USD",
  within: 500,
  live: "Revenue of completed orders",
  evidence: { kind: "query", system: "shop", query: "executive_kpis", column: "revenue_usd" },
};

export default figure;

import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "$30,000 last month",
  place: "demo script",
  quoted: 30_000,
  unit: "USD",
  within: 500,
  live: "Revenue of the last full month",
  evidence: {
    kind: "query",
    system: "shop",
    query: "executive_kpis",
    column: "last_month_revenue_usd",
  },
};

export default figure;

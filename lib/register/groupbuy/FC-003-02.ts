import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "average revenue generated per group deal",
  place: "part 4, KPI 2, its SQL on the ten-row example",
  quoted: 60,
  unit: "USD",
  live: "Completed revenue ÷ deals",
  evidence: {
    kind: "query",
    system: "groupbuy",
    query: "deal_kpis",
    column: "revenue_per_deal_usd",
    values: { snapshots: ["small"] },
  },
  note: "The SQL averages orders, refunded ones included, over the same wrong join.",
};

export default figure;

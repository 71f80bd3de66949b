import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "group deals that result in completed orders",
  place: "part 4, KPI 1, its SQL on the ten-row example",
  quoted: 0.8,
  unit: "share",
  live: "Deals with a completed order ÷ deals",
  evidence: {
    kind: "query",
    system: "groupbuy",
    query: "deal_kpis",
    column: "conversion",
    values: { snapshots: ["small"] },
  },
  note: "The SQL joins the id of a deal to the id of a cart and counts orders, not deals.",
};

export default figure;

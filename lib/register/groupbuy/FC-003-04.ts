import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "completed orders divided by all group deals",
  place: "part 1, query 2",
  quoted: 1,
  unit: "share",
  relation: "atLeast",
  live: "Completed orders ÷ deals",
  evidence: { kind: "query", system: "groupbuy", query: "deal_kpis", column: "orders_per_deal" },
  note: "A share cannot exceed 1. A deal has several orders, so the ratio is no share; part 4 defines the same name otherwise.",
};

export default figure;

import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "28 orders of one customer",
  place: "demo script",
  quoted: 28,
  unit: "count",
  live: "Orders of the best customer",
  evidence: {
    kind: "query",
    system: "shop",
    query: "top_customers",
    column: "orders",
    where: { place: 1 },
  },
};

export default figure;

import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "the drive costs $114",
  place: "demo script",
  quoted: 114,
  unit: "USD",
  live: "List price of the gaming drive",
  evidence: {
    kind: "query",
    system: "shop",
    query: "product_sales",
    column: "price_usd",
    where: { product_id: 2 },
  },
};

export default figure;

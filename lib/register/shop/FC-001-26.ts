import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "fact_orders at line-item grain",
  place: "topic 2, talking points",
  quoted: 5_000,
  unit: "count",
  live: "Order lines that the quoted totals leave",
  evidence: {
    kind: "arithmetic",
    from: { total: 66_000, customers: 1000, orders: 5000, events: 50_000, products: 20 },
    value: (from) =>
      from["total"]! - from["customers"]! - from["orders"]! - from["events"]! - from["products"]!,
    formula: "66,000 − 1,000 − 5,000 − 50,000 − 20",
  },
  note: "A fact table with 5,000 rows is at the grain of an order. Here fact_order and fact_order_item are two tables.",
};

export default figure;

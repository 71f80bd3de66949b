import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "66,000+ records",
  place: "example 6",
  quoted: 66_000,
  unit: "count",
  relation: "atMost",
  live: "The quoted volumes with two lines an order",
  evidence: {
    kind: "arithmetic",
    from: { customers: 1000, orders: 5000, lines: 10_000, events: 50_000, products: 20 },
    value: (from) =>
      from["customers"]! + from["orders"]! + from["lines"]! + from["events"]! + from["products"]!,
    formula: "1,000 + 5,000 + 10,000 + 50,000 + 20",
  },
};

export default figure;

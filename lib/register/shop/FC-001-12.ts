import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "all queries under 1 second",
  place: "example 5",
  quoted: 1,
  unit: "seconds",
  relation: "atLeast",
  live: "The slowest query of the same list",
  evidence: {
    kind: "arithmetic",
    from: { revenue: 0.9, products: 0.8, hourly: 1.2 },
    value: (from) => Math.max(from["revenue"]!, from["products"]!, from["hourly"]!),
    formula: "max(0.9, 0.8, 1.2)",
  },
};

export default figure;

import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "12 indexes",
  place: "example 5",
  quoted: 12,
  unit: "count",
  live: "The indexes that are named",
  evidence: {
    kind: "arithmetic",
    from: { single: 5, composite: 1 },
    value: (from) => from["single"]! + from["composite"]!,
    formula: "5 + 1",
  },
};

export default figure;

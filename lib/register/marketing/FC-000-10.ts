import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "5 to 20 connections",
  place: "Q2.3",
  quoted: 20,
  unit: "count",
  relation: "atLeast",
  live: "Connections that the printed settings allow",
  evidence: {
    kind: "arithmetic",
    from: { pool: 10, overflow: 20 },
    value: (from) => from["pool"]! + from["overflow"]!,
    formula: "10 + 20",
  },
};

export default figure;

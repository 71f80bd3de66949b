import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "100 % query success, zero errors",
  place: "question 3, closing",
  quoted: 0,
  unit: "count",
  live: "Failing queries that the same text describes",
  evidence: {
    kind: "arithmetic",
    from: { product: 4, customer: 6 },
    value: (from) => from["product"]! + from["customer"]!,
    formula: "4 + 6",
  },
};

export default figure;

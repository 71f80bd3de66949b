import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "all deliverables completed as planned",
  place: "example 1",
  quoted: 1,
  unit: "share",
  live: "Dashboards delivered of those planned",
  evidence: {
    kind: "arithmetic",
    from: { delivered: 3, planned: 4 },
    value: (from) => from["delivered"]! / from["planned"]!,
    formula: "3 ÷ 4",
  },
};

export default figure;

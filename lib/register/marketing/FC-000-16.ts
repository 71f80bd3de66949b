import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "data are real-time, target 1 hour",
  place: "Q6.2",
  quoted: 3600,
  unit: "seconds",
  relation: "atLeast",
  live: "Freshness that another place states",
  evidence: {
    kind: "arithmetic",
    from: { day: 86400 },
    value: (from) => from["day"]!,
    formula: "daily updates in Q10.2",
  },
};

export default figure;

import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "1M+ records in under 30 s",
  place: "Q2.3",
  quoted: 30,
  unit: "seconds",
  relation: "atLeast",
  live: "Time that a million takes at the quoted throughput",
  evidence: {
    kind: "arithmetic",
    from: { records: 1000000, perSecond: 12000 },
    value: (from) => from["records"]! / from["perSecond"]!,
    formula: "1,000,000 ÷ 12,000",
  },
};

export default figure;

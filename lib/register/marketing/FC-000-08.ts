import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "about 12,000 records a second",
  place: "Q6.2",
  quoted: 12000,
  unit: "count",
  within: 500,
  live: "Throughput of the quoted health record",
  evidence: {
    kind: "arithmetic",
    from: { records: 125483, seconds: 8.2 },
    value: (from) => from["records"]! / from["seconds"]!,
    formula: "125,483 ÷ 8.2",
  },
};

export default figure;

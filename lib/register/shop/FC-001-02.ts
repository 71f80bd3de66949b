import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "top category $24,000",
  place: "demo script",
  quoted: 692_000,
  unit: "USD",
  relation: "atMost",
  live: "The quoted best category and three like the quoted second",
  evidence: {
    kind: "arithmetic",
    from: { best: 24_000, second: 22_000 },
    value: (from) => from["best"]! + 3 * from["second"]!,
    formula: "24,000 + 3 × 22,000",
  },
  note: "Both category figures hold for the last quarter of the data.",
};

export default figure;

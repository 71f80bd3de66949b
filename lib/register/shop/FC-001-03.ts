import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "best product of 20 sold $6,367",
  place: "demo script",
  quoted: 692_000,
  unit: "USD",
  relation: "atMost",
  live: "Twenty products at the quoted best",
  evidence: {
    kind: "arithmetic",
    from: { products: 20, best: 6367 },
    value: (from) => from["products"]! * from["best"]!,
    formula: "20 × 6,367",
  },
  note: "It holds, approximately, for the last quarter of the data.",
};

export default figure;

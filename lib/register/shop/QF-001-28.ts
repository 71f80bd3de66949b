import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "$53,450 opportunity",
  place: "demo script",
  quoted: 53_450,
  unit: "USD",
  live: "The sum of the two quoted parts",
  evidence: {
    kind: "arithmetic",
    from: { upgrade: 50_000, stock: 3450 },
    value: (from) => from["upgrade"]! + from["stock"]!,
    formula: "50,000 + 3,450",
  },
  note: "The parts have verdicts of their own: FC-001-06 and FC-001-17.",
};

export default figure;

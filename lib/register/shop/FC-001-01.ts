import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "$692,000 annual revenue",
  place: "demo script",
  quoted: 692_000,
  unit: "USD",
  relation: "atMost",
  live: "Twelve months at the quoted peak",
  evidence: {
    kind: "arithmetic",
    from: { peak: 33_200, months: 12 },
    value: (from) => from["peak"]! * from["months"]!,
    formula: "12 × 33,200",
  },
  note: "The total holds for the 24 months of the data: about 21 months at the peak, 24 at the middle of the quoted range.",
};

export default figure;

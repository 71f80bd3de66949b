import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "3 PM peak is lunchtime browsing",
  place: "example 4",
  quoted: 15,
  unit: "count",
  relation: "atMost",
  live: "The last hour that a generous lunchtime reaches",
  evidence: {
    kind: "arithmetic",
    from: { noon: 12, longest: 2 },
    value: (from) => from["noon"]! + from["longest"]!,
    formula: "12 + 2",
  },
  note: "Hours of the day. That lunch is over by two in the afternoon is an assumption.",
};

export default figure;

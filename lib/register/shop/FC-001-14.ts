import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "8–12× gains on filtered queries",
  place: "example 5",
  quoted: 8,
  unit: "times",
  relation: "atMost",
  within: 0.1,
  live: "The largest gain in the list",
  evidence: {
    kind: "arithmetic",
    from: { before: 2.8, after: 0.8 },
    value: (from) => from["before"]! / from["after"]!,
    formula: "2.8 ÷ 0.8",
  },
};

export default figure;

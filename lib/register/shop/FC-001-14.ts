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
    from: { before: 3.2, after: 0.9 },
    value: (from) => from["before"]! / from["after"]!,
    formula: "3.2 ÷ 0.9",
  },
  note: "The other two pairs of times, 2.8 ÷ 0.8 and 4.1 ÷ 1.2, give less.",
};

export default figure;

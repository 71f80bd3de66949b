import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "12 s to 0.3 s, a 60 % improvement",
  place: "Q6.1",
  quoted: 0.6,
  unit: "share",
  live: "Time saved between the two quoted times",
  evidence: {
    kind: "arithmetic",
    from: { before: 12, after: 0.3 },
    value: (from) => (from["before"]! - from["after"]!) / from["before"]!,
    formula: "(12 − 0.3) ÷ 12",
  },
  note: "Forty times as fast.",
};

export default figure;

import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "+30 % Social, −20 % Display: +15 % ROI",
  place: "Q10.1",
  quoted: 0.15,
  unit: "share",
  relation: "atMost",
  live: "Gain at constant returns from equal budgets",
  evidence: {
    kind: "arithmetic",
    from: { social: 4.06, display: 1.88 },
    value: (from) =>
      (1.3 * from["social"]! + 0.8 * from["display"]!) /
        2.1 /
        ((from["social"]! + from["display"]!) / 2) -
      1,
    formula: "(1.3 · 406 + 0.8 · 188) ÷ 2.1, against (406 + 188) ÷ 2",
  },
  note: "No split of the two channels reaches 9.6 %.",
};

export default figure;

import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "segments silver and gold",
  place: "topic 1, example 3",
  quoted: 2,
  unit: "count",
  live: "Of these, names that the tiers VIP, High, Medium and Low have",
  evidence: {
    kind: "arithmetic",
    from: { shared: 0 },
    value: (from) => from["shared"]!,
    formula: "{silver, gold} ∩ {VIP, High, Medium, Low}",
  },
};

export default figure;

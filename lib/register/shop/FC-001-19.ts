import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "50,000 events daily",
  place: "questions 1, topic 3",
  quoted: 50_000,
  unit: "count",
  live: "A month of the quoted daily rate",
  evidence: {
    kind: "arithmetic",
    from: { daily: 50_000, days: 30 },
    value: (from) => from["daily"]! * from["days"]!,
    formula: "50,000 × 30",
  },
  note: "The same text gives 50,000 as the total. Totals and daily rates are mixed for orders and records too.",
};

export default figure;

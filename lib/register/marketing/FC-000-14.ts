import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "240 analyst hours a year",
  place: "Q10.1",
  quoted: 240,
  unit: "count",
  live: "Hours if all twelve users save as much",
  evidence: {
    kind: "arithmetic",
    from: { users: 12, hours: 20, months: 12 },
    value: (from) => from["users"]! * from["hours"]! * from["months"]!,
    formula: "12 · 20 · 12",
  },
  note: "240 hours are those of one analyst.",
};

export default figure;

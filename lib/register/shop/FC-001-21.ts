import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "one current row on each day",
  place: "topic 1",
  quoted: 1,
  unit: "count",
  live: "Rows that hold on the day of a change when both ends count",
  evidence: {
    kind: "arithmetic",
    from: { closed: 1, opened: 1 },
    value: (from) => from["closed"]! + from["opened"]!,
    formula: "old row up to today + new row from today",
  },
  note: "With half-open spans, valid_from ≤ day < valid_to, exactly one row holds.",
};

export default figure;

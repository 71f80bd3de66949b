import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "three joins where the star needs one",
  place: "topic 2",
  quoted: 3,
  unit: "count",
  live: "Joins that monthly revenue needs in the normalised model",
  evidence: {
    kind: "arithmetic",
    from: { tables: 2 },
    value: (from) => from["tables"]! - 1,
    formula: "orders, order lines",
  },
  note: "Neither model needs the product to sum revenue by month.",
};

export default figure;

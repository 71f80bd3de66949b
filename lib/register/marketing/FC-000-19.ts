import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "downcast gives 4-byte integers",
  place: "Q6.1",
  quoted: 0.5,
  unit: "share",
  live: "Share saved by the smallest type that holds conversions",
  evidence: {
    kind: "query",
    system: "marketing",
    query: "memory_by_column",
    column: "saved_share",
    where: { column_name: "conversions" },
  },
  note: "The call picks the smallest type: 16 bits for conversions here.",
};

export default figure;

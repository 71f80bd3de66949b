import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "strings take 8 bytes before packing",
  place: "Q6.1",
  quoted: 8,
  unit: "count",
  live: "Bytes that a channel takes as a Python string object, on average",
  evidence: {
    kind: "query",
    system: "marketing",
    query: "memory_by_column",
    column: "plain_bytes_per_row",
    where: { column_name: "channel" },
  },
  note: "Most of them are the pointer and the object around the text; column bare_bytes_per_row of the query holds the letters alone.",
};

export default figure;

import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "strings take 8 bytes before packing",
  place: "Q6.1",
  quoted: 8,
  unit: "count",
  live: "Bytes that a channel takes as plain text, on average",
  evidence: {
    kind: "query",
    system: "marketing",
    query: "memory_by_column",
    column: "plain_bytes_per_row",
    where: { column_name: "channel" },
  },
};

export default figure;

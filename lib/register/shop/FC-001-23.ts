import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "the incremental load loses nothing",
  place: "topic 3",
  quoted: 0,
  unit: "count",
  live: "Orders here that arrive after newer ones, which a watermark on the date misses",
  evidence: {
    kind: "query",
    system: "shop",
    query: "rules",
    column: "rows_affected",
    where: { step: "orders", rule: "late_arrival" },
  },
  note: "A watermark on order_date skips late and same-day rows; a lookback with a merge on the key finds them.",
};

export default figure;

import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "average silhouette and index of Q5.2",
  place: "Q5.2",
  quoted: 0.58,
  unit: "number",
  live: "Silhouette of the segments of customers here",
  evidence: {
    kind: "none",
    reason: "the text gives no data behind it",
    beside: {
      kind: "query",
      system: "marketing_segments",
      query: "segment_run",
      column: "silhouette",
    },
  },
  note: "The customers here are others; a silhouette lies between −1 and 1 and is no percentage.",
};

export default figure;

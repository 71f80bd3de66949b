import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "15–20 % conversion lift",
  place: "throughout",
  quoted: 0.15,
  unit: "share",
  live: "The lift in conversion",
  evidence: {
    kind: "none",
    reason:
      "No experiment and no data behind it; the same holds for the cost of 150 USD a month, the hundredfold growth, and sizes and times of the files",
  },
};

export default figure;

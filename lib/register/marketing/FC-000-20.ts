import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "ROI of a campaign is always a number",
  place: "Q4.2",
  quoted: 0,
  unit: "count",
  live: "Campaigns whose ROI has no value",
  evidence: {
    kind: "query",
    system: "marketing",
    query: "measure_distribution",
    column: "unmeasured",
  },
  note: "The printed formulas divide by a cost of 0 without a word.",
};

export default figure;

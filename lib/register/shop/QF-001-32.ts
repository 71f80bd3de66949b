import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "15–20 % from the top 20",
  place: "demo script",
  quoted: 0.175,
  unit: "share",
  within: 0.025,
  live: "Share of revenue of the best 20 customers",
  evidence: {
    kind: "query",
    system: "shop",
    query: "top_customers",
    column: "cumulative_share",
    where: { place: 20 },
  },
  note: "The text's figure is the middle of its range; whatever lies within the range agrees.",
};

export default figure;

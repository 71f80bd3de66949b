import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "peak of $33,200",
  place: "demo script",
  quoted: 33_200,
  unit: "USD",
  within: 50,
  live: "Revenue of the strongest full month",
  evidence: { kind: "query", system: "shop", query: "month_extremes", column: "highest_usd" },
};

export default figure;

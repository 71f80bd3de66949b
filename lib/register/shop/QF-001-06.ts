import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "months from $24,000",
  place: "demo script",
  quoted: 24_000,
  unit: "USD",
  within: 500,
  live: "Revenue of the weakest full month",
  evidence: { kind: "query", system: "shop", query: "month_extremes", column: "lowest_usd" },
};

export default figure;

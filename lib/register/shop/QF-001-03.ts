import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "17 % growth",
  place: "demo script",
  quoted: 0.17,
  unit: "share",
  within: 0.005,
  live: "Growth of the last full month over the one before",
  evidence: { kind: "query", system: "shop", query: "executive_kpis", column: "month_growth" },
};

export default figure;

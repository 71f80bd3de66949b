import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "130+ tests",
  place: "example 6",
  quoted: 130,
  unit: "count",
  relation: "atMost",
  live: "Checks of the shop",
  evidence: { kind: "query", system: "shop_quality", query: "quality_headline", column: "checks" },
};

export default figure;

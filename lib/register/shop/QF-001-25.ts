import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "96.3 % of tests pass",
  place: "example 6, question 3",
  quoted: 0.963,
  unit: "share",
  within: 0.0005,
  live: "Share of the shop's checks without findings",
  evidence: {
    kind: "query",
    system: "shop_quality",
    query: "quality_headline",
    column: "clean_pass_rate",
  },
  note: "The text's tests are not ours. With 131 to 140 of them the rate is possible only for 129 of 134, 130 of 135 or 131 of 136.",
};

export default figure;

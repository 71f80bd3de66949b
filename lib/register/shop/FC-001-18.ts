import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "VIP and High drive 60–70 %",
  place: "example 3, demo script",
  quoted: 0.7,
  unit: "share",
  relation: "atLeast",
  live: "What the quoted sizes leave to the two tiers at least",
  evidence: {
    kind: "arithmetic",
    from: { total: 692_000, low: 158_000, medium: 40_000 },
    value: (from) => (from["total"]! - from["low"]! - from["medium"]!) / from["total"]!,
    formula: "(692,000 − 158,000 − 40,000) ÷ 692,000",
  },
  note: "At most 158,000 USD of the low and 40,000 USD of the medium tier follow from the quoted order counts and order value.",
};

export default figure;

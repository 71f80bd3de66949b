import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "100K+ campaign records",
  place: "Q1.1",
  quoted: 100000,
  unit: "count",
  relation: "atMost",
  live: "Campaigns in the text’s own schema section",
  evidence: {
    kind: "arithmetic",
    from: { campaigns: 39 },
    value: (from) => from["campaigns"]!,
    formula: "39, beside a record of 125,483",
  },
};

export default figure;

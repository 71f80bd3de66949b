import type { QuotedFigure } from "../types.ts";

const figure: QuotedFigure = {
  quote: "name and date identify a campaign",
  place: "Q4.2",
  quoted: 0,
  unit: "count",
  live: "Campaigns of another channel that this key removes",
  evidence: {
    kind: "query",
    system: "marketing",
    query: "duplicate_keys",
    column: "wrongly_removed",
    where: { key: "name and date" },
  },
};

export default figure;
